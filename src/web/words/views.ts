import type { Phrases } from './phrases.ts';

/** Filtered lists of mentions that were given a name. */
export const viewWords = {
  'Saved views': { es: 'Vistas guardadas', de: 'Gespeicherte Ansichten' },
  'Manage views': { es: 'Gestionar vistas', de: 'Ansichten verwalten' },
  'Save this view': { es: 'Guardar esta vista', de: 'Diese Ansicht speichern' },
  'Name of the view': { es: 'Nombre de la vista', de: 'Name der Ansicht' },
  'For me alone': { es: 'Solo para mí', de: 'Nur für mich' },
  'Yours alone': { es: 'Solo suya', de: 'Nur Ihre' },
  'No view was saved yet': {
    es: 'Aún no se ha guardado ninguna vista',
    de: 'Noch keine Ansicht gespeichert',
  },
  'Filter or search the {link}, and save what you want to come back to.': {
    es: 'Filtre o busque en las {link} y guarde aquello a lo que quiera volver.',
    de: 'Filtern oder durchsuchen Sie die {link} und speichern Sie, was Sie wiedersehen wollen.',
  },
  mentions: { es: 'menciones', de: 'Erwähnungen' },
  'Every mention, newest first': {
    es: 'Todas las menciones, las más recientes primero',
    de: 'Alle Erwähnungen, neueste zuerst',
  },
  'Read elsewhere:': { es: 'Leer en otro lugar:', de: 'Anderswo lesen:' },
  'Whoever knows the address of a feed can read it, until the view is deleted.': {
    es: 'Quien conozca la dirección de un canal puede leerlo hasta que se elimine la vista.',
    de: 'Wer die Adresse eines Feeds kennt, kann ihn lesen, bis die Ansicht gelöscht wird.',
  },
  'Rename or delete': { es: 'Cambiar el nombre o eliminar', de: 'Umbenennen oder löschen' },
  'Delete the view': { es: 'Eliminar la vista', de: 'Ansicht löschen' },
  'A view needs a name.': { es: 'Una vista necesita un nombre.', de: 'Eine Ansicht braucht einen Namen.' },
  'This view has too many filters to be saved.': {
    es: 'Esta vista tiene demasiados filtros para guardarla.',
    de: 'Diese Ansicht hat zu viele Filter, um gespeichert zu werden.',
  },
  'View saved.': { es: 'Vista guardada.', de: 'Ansicht gespeichert.' },
  'View changed.': { es: 'Vista cambiada.', de: 'Ansicht geändert.' },
  'View deleted. The mentions stay.': {
    es: 'Vista eliminada. Las menciones se conservan.',
    de: 'Ansicht gelöscht. Die Erwähnungen bleiben.',
  },
} as const satisfies Phrases;
