/** What is known of an imported mention, under the names that pushed items have. */
export const mentionFields = ['url', 'title', 'text', 'author', 'publishedAt', 'source', 'rating'] as const;
export type MentionField = (typeof mentionFields)[number];

/** Other names that exports give to columns, in the letters that {@link bare} leaves. */
const otherNames: Record<MentionField, string> = {
  url: 'link permalink uri href address webaddress pageurl posturl reviewurl reviewlink mentionurl lien enlace adresse',
  title:
    'headline subject heading reviewtitle summary titel betreff überschrift titre objet título asunto oggetto',
  text: 'body content message comment comments review reviewtext reviewbody fulltext snippet excerpt description mention post inhalt kommentar bewertungstext texte commentaire texto contenido comentario testo',
  author: 'authorname user username by reviewer from name nickname handle autor verfasser auteur autore',
  publishedAt:
    'published publisheddate publicationdate pubdate date datetime time timestamp created createdat createdon posted postedat reviewdate datum zeit fecha data',
  source: 'sourcename connector channel site website platform medium origin quelle plattform fuente fonte',
  rating:
    'stars starrating reviewrating reviewstars note bewertung sterne étoiles estrellas valutazione calificación',
};

const fieldOfName = new Map<string, MentionField>(
  mentionFields.flatMap((field) =>
    [field, ...otherNames[field].split(' ')].map((name) => [bare(name), field] as const),
  ),
);

/** The field that a column's name means, whatever its case, spaces, accents and punctuation; null when it means none. */
export function fieldOf(name: string): MentionField | null {
  return fieldOfName.get(bare(name)) ?? null;
}

function bare(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What each column of a header means; where two mean the same, the first one. */
export function columnsOf(header: readonly string[]): (MentionField | null)[] {
  const fields = header.map(fieldOf);
  return fields.map((field, index) => (fields.indexOf(field) === index ? field : null));
}
