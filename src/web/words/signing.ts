import type { Phrases } from './phrases.ts';

/** The secret that signs what webhooks get. */
export const signingWords = {
  'A new signing secret was made.': {
    es: 'Se ha creado un nuevo secreto de firma.',
    de: 'Ein neues Signaturgeheimnis wurde erzeugt.',
  },
  'Saved. This is its signing secret.': {
    es: 'Guardado. Este es su secreto de firma.',
    de: 'Gespeichert. Das ist das Signaturgeheimnis.',
  },
  'Copy it now: it is not shown again.': {
    es: 'Cópialo ahora: no se vuelve a mostrar.',
    de: 'Kopieren Sie es jetzt: Es wird nicht noch einmal gezeigt.',
  },
  'Messages carry the signatures of the old and of the new secret, so nothing breaks while you change over. When your program knows the new one, end the overlap.':
    {
      es: 'Los mensajes llevan la firma del secreto antiguo y la del nuevo, así que nada se rompe durante el cambio. Cuando tu programa conozca el nuevo, termina el solapamiento.',
      de: 'Nachrichten tragen die Signaturen des alten und des neuen Geheimnisses, damit beim Wechsel nichts ausfällt. Sobald Ihr Programm das neue kennt, beenden Sie die Überlappung.',
    },
  'Your program checks with it that messages come from here, as {standard} describes. Keep it like a password.':
    {
      es: 'Con él tu programa comprueba que los mensajes vienen de aquí, como describe {standard}. Guárdalo como una contraseña.',
      de: 'Ihr Programm prüft damit, dass Nachrichten von hier kommen, wie {standard} es beschreibt. Bewahren Sie es auf wie ein Passwort.',
    },
  'I have copied it': { es: 'Ya lo he copiado', de: 'Ich habe es kopiert' },
  'Signing secret': { es: 'Secreto de firma', de: 'Signaturgeheimnis' },
  'Both the old and the new secret sign every message. When your program knows the new one, end it.': {
    es: 'El secreto antiguo y el nuevo firman cada mensaje. Cuando tu programa conozca el nuevo, termínalo.',
    de: 'Das alte und das neue Geheimnis signieren jede Nachricht. Sobald Ihr Programm das neue kennt, beenden Sie das.',
  },
  'One secret signs every message. It is kept encrypted and never shown again.': {
    es: 'Un secreto firma cada mensaje. Se guarda cifrado y no se vuelve a mostrar.',
    de: 'Ein Geheimnis signiert jede Nachricht. Es liegt verschlüsselt und wird nie wieder gezeigt.',
  },
  'The old secret signs no more': { es: 'Que el antiguo deje de firmar', de: 'Das alte signiert nicht mehr' },
  'Make a new secret': { es: 'Crear un secreto nuevo', de: 'Neues Geheimnis erzeugen' },
  'The old one goes on signing until you end it.': {
    es: 'El antiguo sigue firmando hasta que lo termines.',
    de: 'Das alte signiert weiter, bis Sie es beenden.',
  },
} as const satisfies Phrases;
