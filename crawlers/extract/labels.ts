/** Lines that pages put between paragraphs, in a dozen languages: advertising, sharing, further reading. */
const labels = new RegExp(
  `^[\\s\\p{P}\\p{S}]*(?:${[
    'ad(?:vertisement)?s?|sponsored(?: content)?|promoted|anzeigen?|werbung|publicit[ée]|publicidad|pubblicità|publicidade|advertentie|reklam[ae]?|annons|annonse|annonce|реклама|广告|広告|광고',
    'advertisement (?:scroll to continue|continue reading below)|article continues (?:after|below).*|story continues below.*|scroll to continue.*',
    'share(?: this)?(?: (?:article|post|story|page|on|via).*)?|teilen(?: auf.*)?|artikel teilen|partager(?: cet article)?|compartir|condividi|compartilh[ae]r?|delen|udostępnij|поделиться|paylaş',
    '(?:view|show|leave a|post a|add a|write a)? ?comments?|comments? \\(\\d+\\)|kommentare?n?|commentaires?|comentarios?|commenti|комментарии',
    'tags?|topics?|themen?|schlagw(?:o|ö)rter|etiquetas|related(?: (?:articles?|posts?|content|stories|links|topics|news))?|recommended(?: for you)?|most (?:read|popular)|you (?:may|might) (?:also )?(?:like|be interested in)',
    '(?:read|see) (?:more|also|next)|more (?:from|on|about) .{0,60}|lesen sie auch|auch interessant|das könnte (?:sie|dich|ihnen) auch (?:interessieren|gefallen)|mehr zum thema|weitere (?:artikel|beiträge|informationen|themen)|zum weiterlesen',
    'à lire aussi|lire aussi|sur le même sujet|lea también|le puede interesar|te puede interesar|leggi anche|potrebbe interessarti|leia (?:também|mais)|veja também|lees ook|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|читайте также|läs (?:också|även|mer)|les også|læs også|関連記事|相关阅读',
    '(?:zurück|back|retour|volver|torna)(?: (?:zu[rm]?|to|à|a|al|alla) .{0,40})?|print|drucken|imprimer|imprimir|stampa|\\d+ (?:min(?:utes?|uten|ut czytania|utes de lecture|utos de lectura)?\\.?) ?(?:read|lesezeit|lesen|leestid|lecture|lectura|di lettura|czytania)?',
  ].join('|')})[\\s\\p{P}\\p{S}]*$`,
  'iu',
);

/** Whether one line of a page is a label of its makers rather than a part of the text. */
export function isLabel(line: string): boolean {
  return line.length <= 80 && labels.test(line);
}
