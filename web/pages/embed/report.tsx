/** `/embed/i/{slug}/fejl`: what a reader tells about a listing, without leaving the page that the widget is on. */
import { insideAddress } from '../../state/narrowing.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import type { StewardLang } from '../../text/stewards/lang.ts';
import { Icon } from '../../ui/icon.tsx';
import { ReportForm, type ReportFormProps } from '../stewards/report.tsx';
import { EmbedFrame, type EmbedPageProps } from './frame.tsx';

interface Props extends Omit<EmbedPageProps, 'lang'> {
  lang: StewardLang;
  slug: string;
  name: string;
}

export function EmbedReportPage({
  id,
  stamp,
  values,
  errors,
  ...props
}: Props & Pick<ReportFormProps, 'id' | 'stamp' | 'values' | 'errors'>) {
  const { title } = stewardTexts[props.lang].report;
  return (
    <EmbedFrame {...frameOf(props, title(props.name))}>
      <Back {...props} />
      <h1>{title(props.name)}</h1>
      <ReportForm {...{ id, stamp, values, errors }} lang={props.lang} />
    </EmbedFrame>
  );
}

export function EmbedReportedPage(props: Props) {
  const { report: text } = stewardTexts[props.lang];
  return (
    <EmbedFrame {...frameOf(props, text.thanksTitle)}>
      <h1>{text.thanksTitle}</h1>
      <p>{text.thanks(props.name)}</p>
      <Back {...props} />
    </EmbedFrame>
  );
}

function frameOf({ slug: _, name: __, ...props }: Props, title: string) {
  return { ...props, title, styles: props.assets.formStyles, credits: [], search: {} };
}

function Back({ widget, narrowing, slug, name, lang }: Props) {
  return (
    <p>
      <a class="back" href={insideAddress(widget, narrowing, `i/${encodeURIComponent(slug)}`)}>
        <Icon name="back" />
        {stewardTexts[lang].report.back(name)}
      </a>
    </p>
  );
}
