import type { ThemePhrases } from '../themes.ts';

export const fr: ThemePhrases = {
  delivery: `livraison*, livre a temps, livree, livreur*, livrer, ete livre, pas livre, jamais livre, jamais recu, toujours pas recu, pas encore recu, mon colis, le colis, colis, expedition, expedie*, ma commande, numero de suivi, transporteur*`,
  refund: `rembours*, indemnis*, dedommag*, rendre mon argent, recuperer mon argent, mon argent, un avoir, retour gratuit, politique de retour`,
  billing: `facture, factures, facturation, facturee*, surfactur*, preleve, preleves, prelevement*, debite*, deux fois debite, frais caches, frais supplementaires, penalite*, releve bancaire`,
  price: `prix, tarif*, cher, chere, chers, cheres, trop cher, hors de prix, bon marche, rabais, reduction*, promotion*, rapport qualite prix, arnaque, vaut le coup, vaut son prix`,
  staff: `personnel, employe, employee, employes, vendeur*, vendeuse*, caissier*, caissiere*, le gerant, la gerante, serveur, serveuse, serveurs, conseiller*, conseillere*, technicien*, le chauffeur, impoli*, malpoli*, desagreable*, aimable*, sympathique*, accueil, incompetent*, a l ecoute`,
  waiting: `attente, attends, attendre, attendu, j attends, file d attente, faire la queue, retard, retards, retarde*, en retard, delai*, depuis des semaines, depuis des mois, depuis des jours, trop long, trop lent, tres lent, heures d attente`,
  quality: `qualite*, defectueu*, defaut*, en panne, tombe en panne, panne, casse, cassee, abime*, ne fonctionne pas, ne fonctionne plus, ne marche pas, ne marche plus, mal fini, camelote, solide, mauvaise finition`,
  website: `site web, site internet, leur site, votre site, le site, l appli, l application, votre application, se connecter, me connecter, connexion impossible, mot de passe, bug, bugs, plante sans, plante tout le temps, plante toujours, message d erreur, mise a jour, ne charge pas`,
  promises: `promesse*, promis, promettent, promettre, mensong*, mensonge*, menteur*, menti, mentent, publicite mensongere, trompeu*, trompe, tromperie, pas tenu, non tenu*, non conforme a la description`,
  privacy: `donnees personnelles, mes donnees, nos donnees, fuite de donnees, vie privee, rgpd, pirate, piratage, pirates, hacke*, hameconnage, phishing, usurpation d identite, faille de securite, cyberattaque*, sans mon consentement`,
  availability: `rupture de stock, en rupture, plus en stock, pas en stock, en stock, indisponible*, pas disponible, epuise, epuisee, coupure*, pas de reseau, pas de service, hors service, inaccessible*, rayons vides`,
  cancellation: `annul*, resili*, desabonn*, desinscri*, mettre fin, cloturer mon compte, fermer mon compte, supprimer mon compte, essai gratuit, reconduction tacite, renouvellement automatique, changer d operateur, retractation`,
  safety: `dangereu*, danger, securite alimentaire, rappel de produit*, rappel produit, rappelle des produits, pris feu, prend feu, a explose, explosion, surchauff*, blesse, blessee, blessure*, brulure*, toxique*, intoxi*, allergi*, contamin*, salmonelle*, listeria, moisi*, electrocut*`,
  communication: `pas de reponse, aucune reponse, sans reponse, ne repond pas, ne repondent pas, ne repond jamais, personne ne repond, jamais repondu, injoignable*, service client, service clients, service apres vente, sav, hotline, centre d appel*, raccroche*, ignore mes, ignorent, chatbot*,
    parler a quelqu un, joindre quelqu un, manque de communication`,
};
