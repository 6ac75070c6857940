import type { ThemePhrases } from '../themes.ts';

export const de: ThemePhrases = {
  delivery: `liefer*, geliefert, auslieferung, zugestellt, zustellung, versand*, verschickt, paket, pakete, paketbote*, sendung, sendungsverfolgung, spedition, kam nie an, nicht angekommen, nie angekommen, bote, zusteller*`,
  refund: `erstatt*, ruckerstattung*, geld zuruck, zuruckerstatt*, entschadig*, rucksendung, retoure*, gutschrift*, gutschein statt, ruckzahlung*, ruckgabe*`,
  billing: `rechnung*, abgerechnet, abrechnung*, abgebucht, abbuchung*, doppelt abgebucht, lastschrift*, mahnung*, mahngebuhr*, gebuhr, gebuhren, inkasso, zu viel berechnet, kreditkarte belastet, nachzahlung*`,
  price: `preis, preise, preiserhohung*, preiswert, preis leistung*, teuer, teurer, teure, uberteuert*, billig, billiger, gunstig*, rabatt*, abzocke, wucher, kostet zu viel, sein geld wert, ihr geld wert`,
  staff: `mitarbeiter*, personal, angestellt*, verkaufer*, kassierer*, filialleiter*, kellner*, bedienung, fahrer, techniker*, unfreundlich*, freundlich*, unverschamt*, unhoflich*, hoflich*, hilfsbereit*, angeschnauzt, patzig`,
  waiting: `warte, warten, wartet, gewartet, wartezeit*, warteschleife*, warteschlange*, schlange stehen, verspat*, verzoger*, seit wochen, seit monaten, seit tagen, dauert ewig, dauerte ewig, viel zu lange, zu langsam`,
  quality: `qualitat*, defekt*, kaputt*, mangelhaft*, mangel, fehlerhaft*, geht nicht mehr, funktioniert nicht, beschadigt*, schlecht verarbeitet, verarbeitung, auseinandergefallen, schrott, minderwertig*`,
  website: `website*, webseite*, internetseite, homepage, die app, der app, eure app, app sturzt, sturzt ab, absturz*, anmelden, einloggen, login, passwort*, fehlermeldung*, ladt nicht, server, update, benutzeroberflache`,
  promises: `versprech*, versprochen, verspricht, versprach, gelogen, lugen, lugner, belogen, irrefuhrend*, getauscht, tauschung, betrug*, betrogen, nicht eingehalten, halten nicht was, haltlos versprochen, zugesagt, zusage*, werbeversprechen`,
  privacy: `datenschutz*, datenleck*, datenpanne*, personliche daten, meine daten, unsere daten, dsgvo, gehackt, hacker*, phishing, identitatsdiebstahl, sicherheitslucke*, ausspionier*, weitergegeben, ohne meine zustimmung, ohne einwilligung`,
  availability: `ausverkauft, nicht verfugbar, nicht lieferbar, nicht vorratig, vergriffen, verfugbarkeit, ausgefallen, ausfall, storung*, kein netz, kein empfang, kein internet, nicht erreichbar, leere regale`,
  cancellation: `kundig*, gekundigt, storn*, storniert, abo beend*, vertrag beend*, widerruf*, widerrufen, abbestell*, konto loschen, probeabo, verlangert sich automatisch, automatisch verlanger*, anbieter wechseln, wechsle zu`,
  safety: `gefahrlich*, unsicher, lebensgefahr*, sicherheitsrisik*, ruckruf*, zuruckgerufen, brand geraten, feuer gefangen, in flammen, explodier*, explosion*, uberhitz*, verletzt, verletzung*, giftig*, vergift*, lebensmittelvergiftung, allergisch*, schimmel*, salmonellen, listerien, stromschlag*`,
  communication: `keine antwort, keine ruckmeldung, antwortet nicht, antworten nicht, niemand antwortet, meldet sich nicht, meldet sich niemand, niemand meldet sich, nicht gemeldet, geht niemand ran, geht keiner ran, kundenservice, kundendienst, kundenbetreuung, kundensupport, hotline*, callcenter,
    ignoriert*, ignorieren, chatbot*, ruckruf erhalten, aufgelegt, keine kommunikation, schlechte kommunikation, support`,
};
