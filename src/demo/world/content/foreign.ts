import type { Language } from '../post.ts';

/** A whole post in another language than English. */
export interface ForeignText {
  language: Exclude<Language, 'en'>;
  title: string;
  text: string;
}

export const foreignComplaints: readonly ForeignText[] = [
  {
    language: 'es',
    title: 'Un servicio horrible',
    text: '{brand} me cobró {amount} dos veces y no me los devuelve, un servicio horrible. Llevo {minutes} minutos al teléfono.',
  },
  {
    language: 'es',
    title: 'Mañana, siempre mañana',
    text: 'No contestan, no llaman, no pagan: {brand} es lo peor. Mi señora madre lleva {digit} días sin línea.',
  },
  {
    language: 'fr',
    title: 'Remboursement refusé',
    text: '{brand} a prélevé {amount} deux fois et refuse de rembourser : horrible, et très impoli. Ça fait déjà {digit} jours.',
  },
  {
    language: 'fr',
    title: 'À éviter',
    text: 'Une attente terrible chez {brand}, {minutes} minutes de musique pour rien. On se moque des clients fidèles.',
  },
  {
    language: 'de',
    title: 'Nie wieder',
    text: '{brand} hat {amount} doppelt abgebucht und verweigert die Rückzahlung, eine Frechheit. Der Mensch am Telefon war unverschämt.',
  },
  {
    language: 'de',
    title: 'Lügen über Lügen',
    text: 'Drei Stunden in der Warteschleife von {brand}, und dann legen die einfach auf. Für die Kündigung wollen sie {amount} Gebühr.',
  },
];

export const foreignPraise: readonly ForeignText[] = [
  {
    language: 'es',
    title: 'Muy contento',
    text: 'Muy buena señal con {brand} en la montaña, super. Lo recomiendo.',
  },
  {
    language: 'fr',
    title: 'Très bon accueil',
    text: "Super accueil chez {brand}, téléphone réglé en dix minutes. Merci à l'équipe !",
  },
  {
    language: 'de',
    title: 'Schöne Überraschung',
    text: 'Bei {brand} in {city} ging alles super schnell und freundlich. Gerne wieder, schöne Grüße!',
  },
];
