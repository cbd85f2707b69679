/** `embed-da.ts` in Arabic. */
import { apart } from './apart.ts';
import type { EmbedText } from './embed-da.ts';

export const embed: EmbedText = {
  search: 'البحث في القائمة',
  words: 'كلمات البحث',
  category: 'الفئة',
  numbered: (name, n) => `${name} (${n})`,
  all: 'إظهار القائمة كاملة من جديد',
  asList: 'العرض كقائمة',
  back: 'العودة إلى القائمة',
  whole: 'الصفحة كاملة على Rodskud',
  report: 'الإبلاغ عن خطأ',
  by: 'يعرضها',
  bigMap: 'فتح الخريطة الكبيرة',
  outside: 'الروابط الخارجية تُفتح في علامة تبويب جديدة.',
  flaws: {
    title: 'شيء في الإعدادات لا يمكن استخدامه',
    unknown: (name) => `لا يوجد إعداد باسم ${apart(name)}.`,
    value: (name, value) => `لا يمكن استخدام ${apart(value)} قيمةً للإعداد ${apart(name)}.`,
    keys: (keys) => `اختر من: ${apart(keys)}.`,
    range: (min, max) => `اكتب عددًا صحيحًا من ${min} إلى ${max}.`,
    colour: 'اكتب اللون بستة رموز، مثل 2d6a3e.',
    coordinates: 'اكتب خط العرض ثم خط الطول، مثل 56.15,10.2.',
    font: 'اكتب rodskud أو system أو serif، أو أسماء خطوط بينها فواصل.',
    text: 'هذا أطول من اللازم.',
    corrected: (colour, from, to) =>
      `غُيّر لون ${apart(colour)} من ${apart(from)} إلى ${apart(to)} ليكون النص مقروءًا.`,
    colours: {
      paper: 'baggrund (الخلفية)',
      ink: 'tekst (النص)',
      accent: 'accent (اللون المميز)',
      onAccent: 'paa-accent (على اللون المميز)',
    },
    unreadable: 'لا يمكن لأي صفحة عرض الخريطة: الإعداد EMBED_ALLOWED في الخادم غير مقروء.',
  },
  noMunicipality: {
    title: (value) => `لا نعرف بلدية باسم ${apart(value)}`,
    perhaps: 'ربما تقصد إحدى هذه:',
    country: 'عرض الدنمارك كلها',
  },
  gestures: {
    'CooperativeGesturesHandler.WindowsHelpText': 'اضغط مطولًا على Ctrl أثناء التمرير لتكبير الخريطة',
    'CooperativeGesturesHandler.MacHelpText': 'اضغط مطولًا على ⌘ أثناء التمرير لتكبير الخريطة',
    'CooperativeGesturesHandler.MobileHelpText': 'حرّك الخريطة بإصبعين',
  },
};
