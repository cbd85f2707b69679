/** `tools-da.ts` in Arabic. */
import { apart } from './apart.ts';
import { MANY, pluralsOf } from './plural.ts';
import type { ToolText } from './tools-da.ts';

const plural = pluralsOf('ar');

export const tools: ToolText = {
  find: {
    suggestions: 'اقتراحات',
    places: 'أماكن',
    initiatives: 'مبادرات',
    found: (n) =>
      plural(n, {
        zero: 'لا اقتراحات',
        one: 'اقتراح واحد',
        two: 'اقتراحان',
        few: '# اقتراحات',
        many: '# اقتراحًا',
        other: '# اقتراح',
      }),
    searchFor: (words) => `بحث عن «${apart(words)}»`,
    meant: (words) => `هل قصدت «${apart(words)}»؟`,
    nearMe: 'بالقرب مني',
    locating: 'جارٍ تحديد مكانك …',
    refused: 'لم يُسمح لنا بمعرفة مكانك، ولا بأس بذلك.',
    notLocated: 'تعذّر تحديد مكانك.',
    typePlace: 'اكتب اسم مدينة',
    kinds: { town: 'مدينة', postcode: 'رمز بريدي', municipality: 'بلدية', address: 'عنوان' },
  },
  filter: {
    title: 'التصفية',
    show: (n) =>
      plural(n, {
        zero: 'لا مبادرات لعرضها',
        one: 'عرض مبادرة واحدة',
        two: 'عرض مبادرتين',
        few: 'عرض # مبادرات',
        other: 'عرض # مبادرة',
      }),
    showList: 'عرض القائمة',
    atLeast: (n) => `${n} على الأقل`,
    none: 'لا شيء',
    apply: 'عرض المختار',
    active: 'المختار',
    remove: (what) => `إزالة ${apart(what)}`,
    clear: 'مسح الكل',
    quick: 'تصفية سريعة',
    area: (name) => `فقط ${apart(name)}`,
    view: 'فقط ما تعرضه الخريطة',
    nearYou: 'قريب منك',
    groups: {
      when: 'متى',
      category: 'الفئة',
      audience: 'لمن',
      price: 'السعر',
      joining: 'المشاركة',
      access: 'تسهيلات الوصول',
      languages: 'اللغات',
      needs: 'بحاجة إلى مساعدة',
    },
    when: { today: 'اليوم', 'this-week': 'هذا الأسبوع' },
    needsHelp: 'بحاجة إلى مساعدة',
    needs: (what) => `بحاجة إلى: ${what}`,
  },
  ways: {
    help: 'جرّب كلمة أخرى، أو تصفية أقل، أو منطقة أوسع.',
    wholeCountry: 'بحث في كل الدنمارك',
    withoutFilters: 'بلا تصفية',
    widen: 'عرض منطقة أوسع',
    elsewhere: 'الأقرب في أماكن أخرى',
    from: (distance, wind, origin) => `${distance} ${wind} ${origin === 'map' ? 'الخريطة' : 'مكانك'}`,
    winds: ['شمال', 'شمال شرق', 'شرق', 'جنوب شرق', 'جنوب', 'جنوب غرب', 'غرب', 'شمال غرب'],
    without: (what, n) =>
      n < MANY
        ? plural(n, {
            zero: `بلا ${what}: لا مبادرات`,
            one: `بلا ${what}: مبادرة واحدة`,
            two: `بلا ${what}: مبادرتان`,
            few: `بلا ${what}: # مبادرات`,
            other: `بلا ${what}: # مبادرة`,
          })
        : `بلا ${what}: ${MANY} مبادرة على الأقل`,
    parts: {
      q: 'كلمة البحث',
      bbox: 'حدود الخريطة',
      area: 'المنطقة',
      near: 'المسافة',
      when: 'الوقت',
      category: 'الفئة',
      audience: 'تحديد لمن',
      price: 'السعر',
      joining: 'طريقة المشاركة',
      access: 'تسهيلات الوصول',
      languages: 'اللغة',
      needs: 'الحاجة إلى المساعدة',
    },
    missing: 'أخبرنا بما ينقص',
  },
  end: { missing: 'هل ينقص شيء؟', add: 'أضف مبادرة', files: 'تنزيل القائمة:', excel: 'Excel (الدنماركي)' },
  audiences: {
    alle: 'الجميع',
    boern: 'الأطفال',
    unge: 'الشباب',
    familier: 'العائلات',
    voksne: 'البالغون',
    seniorer: 'كبار السن',
    kvinder: 'النساء',
    maend: 'الرجال',
    'nye-i-danmark': 'الجدد في الدنمارك',
    handicap: 'ذوو الإعاقة',
    paaroerende: 'الأقارب ومقدّمو الرعاية',
  },
  terms: {
    price: {
      free: 'مجانًا',
      paid: 'بمقابل',
      membership: 'عضوية',
      'by-agreement': 'حسب الاتفاق',
    },
    joining: { 'drop-in': 'تعال مباشرة', 'sign-up': 'بالتسجيل', 'waiting-list': 'قائمة انتظار' },
    access: {
      'step-free': 'بلا درج',
      toilet: 'مرحاض لذوي الإعاقة',
      'hearing-loop': 'حلقة سمعية',
      parking: 'موقف لذوي الإعاقة',
      companion: 'مكان لمرافق',
      quiet: 'أجواء هادئة',
    },
    needs: {
      volunteers: 'متطوعون',
      room: 'أماكن',
      money: 'مال',
      skills: 'مهارات خاصة',
      members: 'أعضاء',
    },
  },
};
