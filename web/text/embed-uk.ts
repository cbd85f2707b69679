/** `embed-da.ts` in Ukrainian. */
import type { EmbedText } from './embed-da.ts';

export const embed: EmbedText = {
  search: 'Пошук у списку',
  words: 'Слова',
  category: 'Розділ',
  numbered: (name, n) => `${name}: ${n}`,
  all: 'Знову показати весь список',
  asList: 'Показати списком',
  back: 'Назад до списку',
  whole: 'Уся сторінка на Rodskud',
  report: 'Повідомити про помилку',
  by: 'Показує',
  bigMap: 'Відкрити велику карту',
  outside: 'Посилання назовні відкриваються в новій вкладці.',
  flaws: {
    title: 'Щось у налаштуваннях не підходить',
    unknown: (name) => `Налаштування «${name}» немає.`,
    value: (name, value) => `«${value}» не підходить для ${name}.`,
    keys: (keys) => `Можна вибрати: ${keys}.`,
    range: (min, max) => `Напишіть ціле число від ${min} до ${max}.`,
    colour: 'Напишіть колір шістьма знаками, наприклад 2d6a3e.',
    coordinates: 'Напишіть широту й довготу, наприклад 56.15,10.2.',
    font: 'Напишіть rodskud, system, serif або назви шрифтів через кому.',
    text: 'Це задовго.',
    corrected: (colour, from, to) =>
      `${colour}: колір змінено з ${from} на ${to}, щоб текст можна було прочитати.`,
    colours: {
      paper: 'baggrund (тло)',
      ink: 'tekst (текст)',
      accent: 'accent (акцент)',
      onAccent: 'paa-accent (на акценті)',
    },
    unreadable: 'Жодна сторінка не може показати карту: налаштування EMBED_ALLOWED на сервері не читається.',
  },
  noMunicipality: {
    title: (value) => `Ми не знаємо муніципалітету «${value}»`,
    perhaps: 'Можливо, це один із цих:',
    country: 'Показати всю Данію',
  },
  gestures: {
    'CooperativeGesturesHandler.WindowsHelpText': 'Щоб змінити масштаб, прокручуйте з клавішею Ctrl',
    'CooperativeGesturesHandler.MacHelpText': 'Щоб змінити масштаб, прокручуйте з клавішею ⌘',
    'CooperativeGesturesHandler.MobileHelpText': 'Рухайте карту двома пальцями',
  },
};
