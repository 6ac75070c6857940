import type { Phrases } from './phrases.ts';

/** Rules: what they watch for, what they would have told, and who hears of it. */
export const alertWords = {
  'A rule watches a brand and tells its receivers. What you call its incidents says how often it was right.':
    {
      es: 'Una regla vigila una marca y avisa a sus destinatarios. Lo que digas de sus incidentes muestra cuántas veces acertó.',
      de: 'Eine Regel beobachtet eine Marke und meldet an ihre Empfänger. Wie Sie ihre Vorfälle nennen, zeigt, wie oft sie recht hatte.',
    },
  'New rule': { es: 'Nueva regla', de: 'Neue Regel' },
  'No rule watches yet': { es: 'Todavía no vigila ninguna regla', de: 'Noch beobachtet keine Regel' },
  'Make one: before it is saved you see what it would have told of the last 90 days.': {
    es: 'Crea una: antes de guardarla verás de qué habría avisado en los últimos 90 días.',
    de: 'Legen Sie eine an: Vor dem Speichern sehen Sie, was sie in den letzten 90 Tagen gemeldet hätte.',
  },
  'Tells nobody at once: its incidents show here only.': {
    es: 'No avisa a nadie de inmediato: sus incidentes solo se ven aquí.',
    de: 'Meldet sofort an niemanden: Ihre Vorfälle stehen nur hier.',
  },
  'Tells {names}': { es: 'Avisa a {names}', de: 'Meldet an {names}' },
  '{told}; others {time} later if nobody acknowledges': {
    es: '{told}; a otros {time} después si nadie se ocupa',
    de: '{told}; an andere {time} später, wenn niemand übernimmt',
  },
  'No incident in the last half year.': {
    es: 'Ningún incidente en el último medio año.',
    de: 'Kein Vorfall im letzten halben Jahr.',
  },
  '{incidents, plural, one {# incident} other {# incidents}} in the last half year; nobody has said whether they were real.':
    {
      es: '{incidents, plural, one {# incidente} other {# incidentes}} en el último medio año; nadie ha dicho si eran reales.',
      de: '{incidents, plural, one {# Vorfall} other {# Vorfälle}} im letzten halben Jahr; niemand hat gesagt, ob sie echt waren.',
    },
  '{incidents, plural, one {# incident} other {# incidents}} in the last half year: you called {real} real and {falseAlarms} false.':
    {
      es: '{incidents, plural, one {# incidente} other {# incidentes}} en el último medio año: {real} reales y {falseAlarms} falsos, según ustedes.',
      de: '{incidents, plural, one {# Vorfall} other {# Vorfälle}} im letzten halben Jahr: {real} nannten Sie echt und {falseAlarms} falsch.',
    },
  '{told, plural, one {# day} other {# days}} of {days} with an alert': {
    es: '{told, plural, one {# día} other {# días}} de {days} con un aviso',
    de: '{told, plural, one {# Tag} other {# Tage}} von {days} mit einem Alarm',
  },
  'This kind judges more than counts, so it cannot be tried beforehand. It can be saved.': {
    es: 'Esta clase juzga algo más que recuentos, así que no se puede probar antes. Se puede guardar.',
    de: 'Diese Art beurteilt mehr als Zahlen und lässt sich deshalb vorher nicht ausprobieren. Speichern geht.',
  },
  'This does not do yet. {faults}': {
    es: 'Así todavía no sirve. {faults}',
    de: 'So geht es noch nicht. {faults}',
  },
  'Choose the brand to watch.': {
    es: 'Elige la marca que se va a vigilar.',
    de: 'Wählen Sie die Marke, die beobachtet wird.',
  },
  'Delete this rule': { es: 'Eliminar esta regla', de: 'Diese Regel löschen' },
  'It watches no more and its record is lost. Its incidents stay.': {
    es: 'Deja de vigilar y se pierde su historial. Sus incidentes se conservan.',
    de: 'Sie beobachtet nicht mehr, und ihre Bilanz geht verloren. Ihre Vorfälle bleiben.',
  },
  'For {brand}': { es: 'Para {brand}', de: 'Für {brand}' },
  'Whom to tell': { es: 'A quién avisar', de: 'An wen gemeldet wird' },
  'Try on the last 90 days': {
    es: 'Probar con los últimos 90 días',
    de: 'An den letzten 90 Tagen ausprobieren',
  },
  'write a number': { es: 'escribe un número', de: 'schreiben Sie eine Zahl' },
  'Kind of rule': { es: 'Clase de regla', de: 'Art der Regel' },
  'At most {times} a week': { es: 'Como mucho {times} por semana', de: 'Höchstens {times} pro Woche' },
  '{times, plural, =1 {once} other {{times, number, ::.##} times}}': {
    es: '{times, plural, =1 {una vez} other {{times, number, ::.##} veces}}',
    de: '{times, plural, =1 {einmal} other {{times, number, ::.##}-mal}}',
  },
  'Low: a false alarm in a year': {
    es: 'Baja: una falsa alarma al año',
    de: 'Niedrig: ein Fehlalarm im Jahr',
  },
  'Balanced: a false alarm in ten weeks': {
    es: 'Equilibrada: una falsa alarma cada diez semanas',
    de: 'Ausgewogen: ein Fehlalarm in zehn Wochen',
  },
  'High: a false alarm in three weeks': {
    es: 'Alta: una falsa alarma cada tres semanas',
    de: 'Hoch: ein Fehlalarm in drei Wochen',
  },
  Low: { es: 'Baja', de: 'Niedrig' },
  Balanced: { es: 'Equilibrada', de: 'Ausgewogen' },
  High: { es: 'Alta', de: 'Hoch' },
  'Negative surge': { es: 'Oleada negativa', de: 'Negative Welle' },
  'More negative mentions than this brand usually has at this hour, given how much else is said.': {
    es: 'Más menciones negativas de las que esta marca suele tener a esta hora, según cuánto más se dice.',
    de: 'Mehr negative Erwähnungen, als diese Marke zu dieser Stunde sonst hat, gemessen an allem, was gesagt wird.',
  },
  'Theme surge': { es: 'Oleada de un tema', de: 'Welle eines Themas' },
  'More complaints of one theme, such as delivery, than usual, given how much is said of that theme.': {
    es: 'Más quejas de un tema, como la entrega, de lo habitual, según cuánto se habla de él.',
    de: 'Mehr Beschwerden zu einem Thema, etwa Lieferung, als üblich, gemessen daran, wie viel darüber gesagt wird.',
  },
  'Praise surge': { es: 'Oleada de elogios', de: 'Welle von Lob' },
  'More positive mentions than this brand usually has at this hour, given how much else is said.': {
    es: 'Más menciones positivas de las que esta marca suele tener a esta hora, según cuánto más se dice.',
    de: 'Mehr positive Erwähnungen, als diese Marke zu dieser Stunde sonst hat, gemessen an allem, was gesagt wird.',
  },
  'Competitor in trouble': { es: 'Competidor en apuros', de: 'Wettbewerber in Not' },
  'More negative mentions of a competitor than it usually has.': {
    es: 'Más menciones negativas de un competidor de las que suele tener.',
    de: 'Mehr negative Erwähnungen eines Wettbewerbers, als er sonst hat.',
  },
  Keyword: { es: 'Palabra clave', de: 'Stichwort' },
  'A mention with words that are watched for, told at once.': {
    es: 'Una mención con palabras vigiladas, avisada de inmediato.',
    de: 'Eine Erwähnung mit beobachteten Wörtern, sofort gemeldet.',
  },
  'Influential post': { es: 'Publicación influyente', de: 'Einflussreicher Beitrag' },
  'A post that gathers reactions faster than posts of its source do, or that very many may see.': {
    es: 'Una publicación que reúne reacciones más deprisa que otras de su fuente, o que muchísimos pueden ver.',
    de: 'Ein Beitrag, der schneller Reaktionen sammelt als andere seiner Quelle oder den sehr viele sehen können.',
  },
  'Story spreads': { es: 'Historia que se extiende', de: 'Geschichte breitet sich aus' },
  'A negative story that appears on more and more sites.': {
    es: 'Una historia negativa que aparece en cada vez más sitios.',
    de: 'Eine negative Geschichte, die auf immer mehr Seiten erscheint.',
  },
  'Ratings drop': { es: 'Caída de valoraciones', de: 'Bewertungen fallen' },
  'Ratings that are lower than they were, by more than chance.': {
    es: 'Valoraciones más bajas que antes, por algo más que el azar.',
    de: 'Bewertungen, die niedriger sind als zuvor, mehr als der Zufall erklärt.',
  },
  Silence: { es: 'Silencio', de: 'Stille' },
  'A source that used to bring mentions and stopped, or can no longer be read.': {
    es: 'Una fuente que traía menciones y ha parado, o que ya no se puede leer.',
    de: 'Eine Quelle, die sonst Erwähnungen brachte und verstummt ist oder nicht mehr gelesen werden kann.',
  },
  Unanswered: { es: 'Sin respuesta', de: 'Unbeantwortet' },
  'Complaints that have waited longer for an answer than they should.': {
    es: 'Quejas que esperan una respuesta desde hace más tiempo del debido.',
    de: 'Beschwerden, die länger auf eine Antwort warten, als sie sollten.',
  },
  'Author returns': { es: 'Vuelve un autor', de: 'Bekannte Stimme kehrt zurück' },
  'A loyal customer turns, or a known complainer is back.': {
    es: 'Un cliente fiel cambia de tono, o vuelve alguien conocido por sus quejas.',
    de: 'Ein treuer Kunde wendet sich ab, oder ein bekannter Beschwerdeführer ist wieder da.',
  },
  'How readily': { es: 'Con qué facilidad', de: 'Wie bereitwillig' },
  'At most so often a week, by what it would have told so far': {
    es: 'Como mucho tantas veces por semana, según lo que habría avisado hasta ahora',
    de: 'Höchstens so oft pro Woche, gemessen an dem, was sie bisher gemeldet hätte',
  },
  'Times a week': { es: 'Veces por semana', de: 'Mal pro Woche' },
  'At most so many messages an hour': {
    es: 'Como mucho tantos mensajes por hora',
    de: 'Höchstens so viele Nachrichten pro Stunde',
  },
  'What is beyond makes one incident instead of many messages.': {
    es: 'Lo que exceda forma un incidente en lugar de muchos mensajes.',
    de: 'Was darüber hinausgeht, wird ein Vorfall statt vieler Nachrichten.',
  },
  'How readily it tells': { es: 'Con qué facilidad avisa', de: 'Wie bereitwillig sie meldet' },
  'Low: a false alarm in a year. Balanced: in ten weeks. High: in three weeks.': {
    es: 'Baja: una falsa alarma al año. Equilibrada: cada diez semanas. Alta: cada tres semanas.',
    de: 'Niedrig: ein Fehlalarm im Jahr. Ausgewogen: in zehn Wochen. Hoch: in drei Wochen.',
  },
  'What mentions are watched for, in the query language': {
    es: 'Qué se busca en las menciones, en el lenguaje de consulta',
    de: 'Wonach in Erwähnungen gesucht wird, in der Abfragesprache',
  },
  'Such as: recall OR "food poisoning". Each mention that matches is told at once.': {
    es: 'Por ejemplo: retirada OR "intoxicación". Cada mención que coincide se avisa de inmediato.',
    de: 'Zum Beispiel: Rückruf OR "Lebensmittelvergiftung". Jede passende Erwähnung wird sofort gemeldet.',
  },
  'Only negative mentions': { es: 'Solo menciones negativas', de: 'Nur negative Erwähnungen' },
  'Look so many hours ahead': { es: 'Mirar tantas horas adelante', de: 'So viele Stunden vorausschauen' },
  'Earshot foretells how many reactions a post will have by then.': {
    es: 'Earshot prevé cuántas reacciones tendrá una publicación para entonces.',
    de: 'Earshot sagt voraus, wie viele Reaktionen ein Beitrag bis dahin hat.',
  },
  'Tell from so many reactions': {
    es: 'Avisar a partir de tantas reacciones',
    de: 'Melden ab so vielen Reaktionen',
  },
  'Likes, shares and replies together, as foretold.': {
    es: 'Me gusta, compartidos y respuestas juntos, según la previsión.',
    de: 'Likes, geteilte Beiträge und Antworten zusammen, wie vorausgesagt.',
  },
  'Or from so many people who may see it': {
    es: 'O a partir de tantas personas que pueden verla',
    de: 'Oder ab so vielen Menschen, die ihn sehen können',
  },
  'Such posts are told whatever their reactions. Empty: reactions alone decide.': {
    es: 'De esas publicaciones se avisa sean cuales sean sus reacciones. Vacío: solo deciden las reacciones.',
    de: 'Solche Beiträge werden unabhängig von Reaktionen gemeldet. Leer: Nur Reaktionen entscheiden.',
  },
  'Only negative posts': { es: 'Solo publicaciones negativas', de: 'Nur negative Beiträge' },
  'Tell from so many sites': { es: 'Avisar a partir de tantos sitios', de: 'Melden ab so vielen Seiten' },
  'On which a negative story appeared anew.': {
    es: 'En los que ha aparecido una historia negativa.',
    de: 'Auf denen eine negative Geschichte neu erschien.',
  },
  'Within so many hours': { es: 'En tantas horas', de: 'Innerhalb so vieler Stunden' },
  'Days that are compared': { es: 'Días que se comparan', de: 'Tage, die verglichen werden' },
  'Their mean is held against the three months before.': {
    es: 'Su media se compara con los tres meses anteriores.',
    de: 'Ihr Mittel wird mit den drei Monaten davor verglichen.',
  },
  'Only with at least so many ratings': {
    es: 'Solo con al menos tantas valoraciones',
    de: 'Nur ab so vielen Bewertungen',
  },
  'With fewer, chance decides.': {
    es: 'Con menos, decide el azar.',
    de: 'Bei weniger entscheidet der Zufall.',
  },
  'Tell from a fall of so many stars': {
    es: 'Avisar a partir de una caída de tantas estrellas',
    de: 'Melden ab einem Rückgang um so viele Sterne',
  },
  'Never before so many silent hours': {
    es: 'Nunca antes de tantas horas de silencio',
    de: 'Nie vor so vielen stillen Stunden',
  },
  'Hours in which a complaint should be answered': {
    es: 'Horas en las que debería responderse una queja',
    de: 'Stunden, in denen eine Beschwerde beantwortet sein sollte',
  },
  'And negative mentions that so many people may see': {
    es: 'Y menciones negativas que pueden ver tantas personas',
    de: 'Und negative Erwähnungen, die so viele Menschen sehen können',
  },
  'They want an answer whatever they are written for. Empty: complaints and questions alone.': {
    es: 'Piden respuesta se escriban para lo que se escriban. Vacío: solo quejas y preguntas.',
    de: 'Sie verlangen eine Antwort, wozu auch immer sie geschrieben sind. Leer: nur Beschwerden und Fragen.',
  },
  'After so many days nobody expects an answer any more': {
    es: 'Tras tantos días ya nadie espera respuesta',
    de: 'Nach so vielen Tagen erwartet niemand mehr eine Antwort',
  },
  'Days for which a known complainer must have been silent': {
    es: 'Días que debe haber callado alguien conocido por sus quejas',
    de: 'Tage, die ein bekannter Beschwerdeführer geschwiegen haben muss',
  },
  'What it would have told': { es: 'De qué habría avisado', de: 'Was sie gemeldet hätte' },
  'Alerts that it would have raised': { es: 'Avisos que habría dado', de: 'Alarme, die sie ausgelöst hätte' },
  Told: { es: 'Avisado', de: 'Gemeldet' },
  Severity: { es: 'Gravedad', de: 'Schwere' },
  'What you called it': { es: 'Cómo lo llamaron', de: 'Wie Sie es nannten' },
  'Replayed from {from}. Up to {order} with counts as they are known today, from then on with what had arrived at each moment. What was read from before you listened is taken as heard when it was said.':
    {
      es: 'Repetido desde {from}. Hasta {order}, con los recuentos que se conocen hoy; desde entonces, con lo que había llegado en cada momento. Lo leído de antes de escuchar cuenta como oído cuando se dijo.',
      de: 'Nachgespielt ab {from}. Bis {order} mit den Zahlen, wie sie heute bekannt sind, danach mit dem, was zu jedem Zeitpunkt angekommen war. Was aus der Zeit vor dem Zuhören gelesen wurde, gilt als gehört, als es gesagt wurde.',
    },
  'It would have missed {count, plural, one {an incident} other {# incidents}} that you called real:': {
    es: 'Se le {count, plural, one {habría escapado un incidente} other {habrían escapado # incidentes}} que llamaron reales:',
    de: 'Ihr {count, plural, one {wäre ein Vorfall} other {wären # Vorfälle}} entgangen, die Sie echt nannten:',
  },
  'incident {number}': { es: 'incidente {number}', de: 'Vorfall {number}' },
  'The newest would have read:': { es: 'El más reciente habría dicho:', de: 'Der neueste hätte gelautet:' },
  'Would have told {matched} of {looked, plural, one {# mention} other {# mentions}} in {span}.': {
    es: 'Habría avisado de {matched} de {looked, plural, one {# mención} other {# menciones}} en {span}.',
    de: 'Hätte {matched} von {looked, plural, one {# Erwähnung} other {# Erwähnungen}} in {span} gemeldet.',
  },
  'There are older ones that were not looked at.': {
    es: 'Hay otras más antiguas que no se han mirado.',
    de: 'Es gibt ältere, die nicht angesehen wurden.',
  },
  real: { es: 'real', de: 'echt' },
  'false alarm': { es: 'falsa alarma', de: 'Fehlalarm' },
  'less than 1': { es: 'menos de 1', de: 'weniger als 1' },
  'no incident then': { es: 'sin incidente entonces', de: 'damals kein Vorfall' },
  'not judged': { es: 'sin juzgar', de: 'nicht beurteilt' },
  'Nothing is stored of this brand yet, so nobody can say.': {
    es: 'Todavía no hay nada guardado de esta marca, así que nadie puede decirlo.',
    de: 'Von dieser Marke ist noch nichts gespeichert, also kann es niemand sagen.',
  },
  'Would not have told once in {span}.': {
    es: 'No habría avisado ni una vez en {span}.',
    de: 'Hätte in {span} kein einziges Mal gemeldet.',
  },
  'Would have told {times} in {span}.': {
    es: 'Habría avisado {times} en {span}.',
    de: 'Hätte {times} in {span} gemeldet.',
  },
  'Nobody has said yet which of them were real.': {
    es: 'Nadie ha dicho todavía cuáles eran reales.',
    de: 'Noch hat niemand gesagt, welche davon echt waren.',
  },
  'You called {real, plural, =0 {none} other {#}} of them real{falseAlarms, plural, =0 {} one { and # a false alarm} other { and # false alarms}}.':
    {
      es: '{real, plural, =0 {Ninguna} other {#}} de ellas se consideró real{falseAlarms, plural, =0 {} one { y # falsa alarma} other { y # falsas alarmas}}.',
      de: 'Davon nannten Sie {real, plural, =0 {keinen} other {#}} echt{falseAlarms, plural, =0 {} one { und # einen Fehlalarm} other { und # Fehlalarme}}.',
    },
  'Who hears of it, and when': { es: 'Quién se entera, y cuándo', de: 'Wer wann davon erfährt' },
  'Tell others, or remind': { es: 'Avisar a otros, o recordar', de: 'An andere melden oder erinnern' },
  'After minutes': { es: 'Tras minutos', de: 'Nach Minuten' },
  'Another step: after minutes': { es: 'Otro paso: tras minutos', de: 'Weiterer Schritt: nach Minuten' },
  'Tell then': { es: 'Avisar entonces a', de: 'Dann melden an' },
  'Remind everybody every so many minutes; empty is never': {
    es: 'Recordar a todos cada tantos minutos; vacío es nunca',
    de: 'Alle nach jeweils so vielen Minuten erinnern; leer ist nie',
  },
  'Write minutes for every step and for reminders: 1 to 43,200, which is 30 days.': {
    es: 'Escribe minutos para cada paso y para los recordatorios: de 1 a 43 200, que son 30 días.',
    de: 'Schreiben Sie Minuten für jeden Schritt und für Erinnerungen: 1 bis 43.200, das sind 30 Tage.',
  },
  'Choose for every step who is told then.': {
    es: 'Elige en cada paso a quién se avisa entonces.',
    de: 'Wählen Sie bei jedem Schritt, an wen dann gemeldet wird.',
  },
  'At once': { es: 'De inmediato', de: 'Sofort' },
  'nobody: incidents show here only': {
    es: 'nadie: los incidentes solo se ven aquí',
    de: 'niemand: Vorfälle stehen nur hier',
  },
  'After {time}': { es: 'Tras {time}', de: 'Nach {time}' },
  'if nobody has acknowledged': { es: 'si nadie se ha ocupado', de: 'wenn niemand übernommen hat' },
  'Every {time}': { es: 'Cada {time}', de: 'Alle {time}' },
  'everybody told so far is reminded, until somebody acknowledges': {
    es: 'se recuerda a todos los ya avisados, hasta que alguien se ocupe',
    de: 'werden alle bisher Benachrichtigten erinnert, bis jemand übernimmt',
  },
} as const satisfies Phrases;
