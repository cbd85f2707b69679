import { homeAddress } from '../../state/address.ts';
import { aboutAddress, listPageAddress } from '../../state/page-address.ts';
import { usePageSpeech } from '../layout/speech.ts';
import { AreaLinks, type CountedArea } from './area-links.tsx';
import type { ListSubject } from './subject.ts';

const NEARBY = 6;

/** Nothing here yet: what there is around, and how something would get here. */
export function Empty({ subject, others }: { subject: ListSubject; others: CountedArea[] }) {
  const { lang, text } = usePageSpeech();
  const { category } = subject;
  const nearby = others.filter(({ count }) => count > 0).slice(0, NEARBY);
  return (
    <div class="area-empty">
      <p>{nearby.length ? text.listPage.emptyHelp : text.listPage.emptyNowhere}</p>
      {nearby.length > 0 && <AreaLinks areas={nearby} {...(category ? { category } : {})} />}
      <p class="empty-ways">
        <a class="button" href={category ? listPageAddress(lang, { category }) : homeAddress(lang)}>
          {text.ways.wholeCountry}
        </a>
        <a class="button" href={`${aboutAddress(lang, 'om')}#tilfoej`}>
          {text.listPage.emptyAdd}
        </a>
      </p>
    </div>
  );
}
