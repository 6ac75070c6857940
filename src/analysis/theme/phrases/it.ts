import type { ThemePhrases } from '../themes.ts';

export const it: ThemePhrases = {
  delivery: `consegn*, spedizion*, spedito, spedita, spediscono, corriere, corrieri, il pacco, mio pacco, pacchi, il mio ordine, mai arrivato, mai arrivata, non e arrivato, non e mai arrivato, non arriva, tracking, in transito`,
  refund: `rimbors*, indietro i soldi, i miei soldi, indennizzo, risarcimento, risarcire, il reso, resi, restituzione, restituire, storno`,
  billing: `fattura, fatture, fatturazione, fatturato, bolletta, bollette, addebit*, mi hanno addebitato, doppio addebito, costi nascosti, commissioni, pagamento rifiutato, prelevat*`,
  price: `prezzo, prezzi, costoso, costosa, costosi, caro, cara, carissimo, troppo caro, economico, economica, sconto, sconti, offerta, offerte, rapporto qualita prezzo, un furto, una truffa, vale i soldi`,
  staff: `personale, dipendent*, commess*, il responsabile, la responsabile, cassier*, camerier*, operatore, operatrice, operatori, il tecnico, i tecnici, autista, maleducat*, scortes*, sgarbat*, gentile, gentili, gentilissim*, cordial*, cortes*, disponibilissim*, incompetent*`,
  waiting: `attesa, attese, aspett*, in coda, la coda, code, ritardo, ritardi, in ritardo, tempi lunghi, da settimane, da mesi, da giorni, lentissim*, troppo lento, troppo lenta, ore di attesa`,
  quality: `qualita, difettos*, difetto, difetti, guasto, guasta, si e rotto, si e rotta, rotto, rotta, non funziona, ha smesso di funzionare, danneggiat*, scadente, scadenti, fatto male, ben fatto, si rompe`,
  website: `sito web, il sito, vostro sito, loro sito, l app, la app, applicazione, accedere, il login, password, messaggio di errore, si blocca, va in crash, non si carica, aggiornamento, bug`,
  promises: `promess*, promett*, promesso, mentono, mentito, bugie, bugiard*, ingann*, pubblicita ingannevole, presa in giro, preso in giro, presi in giro, non mantengono, non mantenuto, non mantenute, non rispettano`,
  privacy: `dati personali, miei dati, nostri dati, fuga di dati, violazione dei dati, privacy, gdpr, hackerat*, hacker, phishing, furto di identita, furto d identita, falla di sicurezza, attacco informatico, senza il mio consenso`,
  availability: `esaurit*, non disponibil*, disponibilita, fuori produzione, non c e campo, senza linea, disservizi*, interruzione, fuori servizio, scaffali vuoti, irraggiungibile, in magazzino`,
  cancellation: `annull*, cancellat*, cancellare, cancellazione, disdett*, disdire, recesso, recedere, rinnovo automatico, chiudere il conto, chiudere l account, prova gratuita, cambio operatore, passo a`,
  safety: `pericolos*, pericolo, insicur*, richiamo del prodotto, ritirato dal mercato, ha preso fuoco, preso fuoco, incendio, esplos*, surriscald*, ferito, ferita, feriti, ustion*, tossic*, intossica*, allergi*, contaminat*, salmonella, muffa, scossa elettrica`,
  communication: `nessuna risposta, senza risposta, non rispond*, nessuno risponde, mai risposto, non rispondono, irreperibili, servizio clienti, assistenza clienti, assistenza, call center, mi hanno ignorato, ignorano, ignorato, chatbot*, numero verde, attaccano il telefono, parlare con un operatore`,
};
