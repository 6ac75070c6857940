/** Brands, with how much of all talk is theirs and who their rivals are. */
export const brands = [
  { name: 'Norvale', share: 0.36, timezone: 'Europe/Berlin', rivals: ['Quillmart', 'Tessolo'] },
  { name: 'Quillmart', share: 0.22, timezone: 'America/New_York', rivals: ['Norvale'] },
  { name: 'Tessolo', share: 0.16, timezone: 'Europe/Madrid', rivals: ['Norvale'] },
  { name: 'Brightferry', share: 0.12, timezone: 'Europe/London', rivals: ['Halmund'] },
  { name: 'Halmund', share: 0.09, timezone: 'Europe/Paris', rivals: ['Brightferry'] },
  { name: 'Okuda Rail', share: 0.05, timezone: 'Asia/Tokyo', rivals: [] },
] as const;

/** Where people write: connector, sites, how many sources read them, and what part of all talk is there. */
export const places = [
  { connector: 'bluesky', hosts: ['bsky.app'], sources: 6, share: 0.3, long: false },
  {
    connector: 'mastodon-hashtag',
    hosts: ['mastodon.example', 'social.example.org'],
    sources: 6,
    share: 0.16,
    long: false,
  },
  { connector: 'reddit-search', hosts: ['reddit.com'], sources: 6, share: 0.18, long: false },
  { connector: 'hackernews', hosts: ['news.ycombinator.com'], sources: 3, share: 0.04, long: false },
  { connector: 'feed', hosts: sites(60, 'blog'), sources: 30, share: 0.2, long: true },
  { connector: 'google-news', hosts: sites(40, 'news'), sources: 6, share: 0.12, long: true },
] as const;

function sites(count: number, kind: string): string[] {
  return Array.from({ length: count }, (_, i) => `${kind}${i + 1}.example`);
}

export const languages = [
  { language: 'en', share: 0.68 },
  { language: 'es', share: 0.13 },
  { language: 'de', share: 0.13 },
  { language: 'fr', share: 0.06 },
] as const;

/** What is said of a brand (`B`), by how it feels. Each is read by the real analysis once. */
export const said = {
  negative: {
    en: [
      'B lost my parcel and nobody answers. Terrible service.',
      'Still waiting for my refund from B. This is a disgrace.',
      'The B app crashes every time I open it, awful.',
      'B charged me twice and support is useless.',
      'B staff were rude and unhelpful at the counter.',
      'B raised the price again. I hate this greedy company.',
      'B cancelled my order without a word. Never again.',
      'The quality of B has become horrible, it broke within a week.',
    ],
    es: [
      'B perdió mi paquete y nadie responde. Un servicio pésimo.',
      'Sigo esperando el reembolso de B, qué vergüenza.',
      'La aplicación de B es horrible, no funciona.',
    ],
    de: [
      'B hat mein Paket verloren und niemand antwortet. Schrecklicher Service.',
      'Ich warte immer noch auf die Erstattung von B. Eine Frechheit.',
      'Die App von B ist furchtbar und stürzt ständig ab.',
    ],
    fr: [
      'B a perdu mon colis, service catastrophique.',
      'Toujours pas de remboursement de B, c’est une honte.',
    ],
  },
  neutral: {
    en: [
      'B opens a new store in the city centre next month.',
      'Does anybody know when B delivers on Sundays?',
      'B and two others published their figures for the quarter.',
      'Comparing B with the others before I choose.',
      'The B website has a new look since Tuesday.',
    ],
    es: ['B abre una tienda nueva el mes que viene.', '¿Alguien sabe cuándo entrega B?'],
    de: ['B eröffnet nächsten Monat ein neues Geschäft.', 'Weiß jemand, wann B liefert?'],
    fr: ['B ouvre un nouveau magasin le mois prochain.'],
  },
  positive: {
    en: [
      'B delivered within a day, excellent!',
      'Love the new B app, so easy to use.',
      'B support was friendly and solved it in five minutes. Great.',
      'Great price and wonderful quality from B, I am happy.',
    ],
    es: ['Me encanta B, un servicio excelente.', 'B me ayudó muy rápido, gracias.'],
    de: ['B ist großartig, sehr freundlicher Service.', 'Die Lieferung von B war super schnell, danke!'],
    fr: ['J’adore B, un service excellent.'],
  },
} as const;

export const moods = ['negative', 'neutral', 'positive'] as const;
export type Mood = (typeof moods)[number];
