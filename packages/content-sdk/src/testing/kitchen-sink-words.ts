import type { Messages } from '../schema/messages.ts';

/** The labels of the kitchen sink, per locale; invented for tests and nothing else. */
const messages: Record<SinkLocale, Messages> = {
  en: {
    alsoAs: 'Also as',
    articles: 'Articles',
    awaitingReview: 'Awaiting clinical review',
    backToText: 'Back to the text',
    changed: 'What has changed',
    changedForSafety: 'For your safety:',
    contains: 'Contains',
    contents: 'On this page',
    currentWords: 'This is our current version.',
    handoutPdf: 'Handout (PDF)',
    inShort: 'In short',
    minutesToRead: '{minutes} minute read',
    nextReview: 'Next review by',
    noLongerPublished: 'We no longer publish this page.',
    notFound: 'We could not find that page',
    page: 'Page',
    pageOf: 'of',
    qrCode: 'Code that opens {address}',
    questions: 'Questions',
    readCurrent: 'Read the current version',
    readOnline: 'Read this in a browser',
    related: 'Read next',
    reviewedBy: 'Reviewed by',
    revision: 'Revision',
    safety: 'Important to know',
    skipToContent: 'Skip to the words',
    sources: 'Sources',
    stopEmails: 'Stop these emails',
    supersededWords: 'We have changed these words since this copy was made.',
    whyThisEmail: 'You asked for this guide.',
    wordsUsed: 'Words used here',
  },
  es: {
    alsoAs: 'También como',
    articles: 'Artículos',
    awaitingReview: 'Pendiente de revisión clínica',
    backToText: 'Volver al texto',
    changed: 'Qué ha cambiado',
    changedForSafety: 'Por su seguridad:',
    contains: 'Contiene',
    contents: 'En esta página',
    currentWords: 'Esta es nuestra versión actual.',
    handoutPdf: 'Hoja para llevar (PDF)',
    inShort: 'En pocas palabras',
    minutesToRead: 'Lectura de {minutes} minutos',
    nextReview: 'Próxima revisión antes del',
    noLongerPublished: 'Ya no publicamos esta página.',
    notFound: 'No encontramos esa página',
    page: 'Página',
    pageOf: 'de',
    qrCode: 'Código que abre {address}',
    questions: 'Preguntas',
    readCurrent: 'Leer la versión actual',
    readOnline: 'Leer esto en un navegador',
    related: 'Para seguir leyendo',
    reviewedBy: 'Revisado por',
    revision: 'Revisión',
    safety: 'Es importante saber',
    skipToContent: 'Ir al texto',
    sources: 'Fuentes',
    stopEmails: 'No recibir más correos',
    supersededWords: 'Hemos cambiado estas palabras desde que se hizo esta copia.',
    whyThisEmail: 'Usted pidió esta guía.',
    wordsUsed: 'Palabras de esta página',
  },
};

/** The locales that the kitchen sink is written in. */
export type SinkLocale = 'en' | 'es';

/**
 * Labels for rendering the kitchen sink.
 *
 * @example
 * ```ts
 * import { kitchenSinkMessages } from '@calliope/content-sdk/testing';
 *
 * kitchenSinkMessages('es').sources;
 * // 'Fuentes'
 * ```
 */
export const kitchenSinkMessages = (locale: SinkLocale): Messages => messages[locale];

/** The sentences of the kitchen sink, per locale. */
export const sentences = {
  en: {
    title: 'Kitchen sink',
    section: 'Every block once',
    inner: 'A section inside a section',
    plain: 'Take one at 10:30, or 1:1000 in 250 mL; it’s “fine”.',
    strong: 'Call today',
    emphasis: 'gently',
    link: 'the other page',
    out: 'a trial',
    term: 'off-label',
    definition: 'Used in a way that has no approval yet.',
    cell: ['Common', 'Rare', 'Nausea', 'Seizure'],
    item: ['First point', 'Second point', 'A point inside'],
    step: ['Rest', 'Drink water'],
    alt: 'A line that rises and falls.',
    caption: 'Relief over two weeks',
    question: 'How will you get home?',
    answer: 'An adult takes me.',
    bring: 'What does it cost?',
    check: ['My medicines', 'My ride'],
    fill: 'My ride home',
    fallback: 'there',
    urgent: 'if you cannot pass urine.',
    emergency: 'for chest pain.',
    crisis: 'In danger now? Call 911.',
    general: 'This page is general education.',
  },
  es: {
    title: 'Fregadero de cocina',
    section: 'Cada bloque una vez',
    inner: 'Una sección dentro de otra',
    plain: 'Tome una a las 10:30, o 1:1000 en 250 mL; ¿está «bien»?',
    strong: 'Llame hoy',
    emphasis: 'con calma',
    link: 'la otra página',
    out: 'un ensayo',
    term: 'fuera de indicación',
    definition: 'Un uso que todavía no tiene aprobación.',
    cell: ['Frecuente', 'Raro', 'Náuseas', 'Convulsión'],
    item: ['Primer punto', 'Segundo punto', 'Un punto interior'],
    step: ['Descanse', 'Tome agua'],
    alt: 'Una línea que sube y baja.',
    caption: 'Alivio en dos semanas',
    question: '¿Cómo volverá a casa?',
    answer: 'Me lleva un adulto.',
    bring: '¿Cuánto cuesta?',
    check: ['Mis medicamentos', 'Mi transporte'],
    fill: 'Quién me lleva',
    fallback: 'buenos días',
    urgent: 'si no puede orinar.',
    emergency: 'si le duele el pecho.',
    crisis: '¿En peligro ahora? Llame al 911.',
    general: 'Esta página es educación general.',
  },
} as const;
