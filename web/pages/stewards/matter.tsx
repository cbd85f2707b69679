/** `/moderering/sag/{id}`: what a moderator looks at, and decides. */
import type { Difference } from '../../../schema/difference.ts';
import type { Initiative, Listing } from '../../../schema/initiative.ts';
import type { AuditAction, MatterKind, MatterState, ReportKind } from '../../../schema/stewardship.ts';
import { formatDate } from '../../text/format.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { stewardAddress } from '../../text/stewards/lang.ts';
import { CategoryMark } from '../../ui/category-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { shownPoint } from '../initiative/shown-point.ts';
import { ErrorSummary, type Errors } from './fields.tsx';
import { StewardFrame, type StewardPageProps } from './frame.tsx';
import { Decide } from './matter/decide.tsx';
import { Facts } from './matter/facts.tsx';
import { History } from './matter/history.tsx';
import { Substance } from './matter/substance.tsx';
import { type MatterTwin, Twins } from './matter/twins.tsx';
import { ModerationNav } from './moderation-nav.tsx';
import { Notice } from './notice.tsx';
import { QUEUE_PATH } from './queue.tsx';
import { Shortcuts } from './shortcuts.tsx';

interface Person {
  email: string;
}

export interface MatterPageProps extends StewardPageProps {
  matter: {
    id: string;
    kind: MatterKind;
    area: string;
    state: MatterState;
    subject: string;
    reason: string;
    createdAt: Date;
    decidedAt?: Date;
    decidedBy?: Person;
  };
  initiative: Initiative;
  owners: Person[];
  /** Of a new listing or a change. */
  revision?: { version: number; actor: string; note: string; author?: Person; listing: Listing };
  claim?: { words: string; by: Person };
  report?: {
    kind: ReportKind;
    words: string;
    email?: string;
    other?: { id: string; slug: string; name: string };
  };
  /** Of a new listing: what is there already and may be the same. */
  twins: MatterTwin[];
  /** What is new or would change. */
  differences: Difference[];
  log: { at: Date; action: AuditAction; who: 'you' | { short: string } | undefined }[];
  municipalities: Record<string, string>;
  basemap: string[];
  administers: boolean;
  shortcuts: boolean;
  /** Where the neighbours in the queue are found. */
  turn: string;
  /** Somebody was first: with a decision, or with something newer. */
  late?: 'decided' | 'newer';
  errors?: Errors;
  values?: Record<string, string>;
}

export function MatterPage(props: MatterPageProps) {
  const { lang, matter, initiative, late, errors = {}, shortcuts, revision } = props;
  const words = stewardTexts[lang];
  const { matter: text, moderation } = words;
  const shown = matter.kind === 'change' && revision ? { ...initiative, ...revision.listing } : initiative;
  const point = shownPoint(shown);
  const isOpen = matter.state === 'open' || matter.state === 'asked';
  return (
    <StewardFrame
      {...props}
      path={`${QUEUE_PATH}/sag/${matter.id}`}
      title={`${moderation.kinds[matter.kind]}: ${initiative.name}`}
      wide
      data={{
        page: 'initiative',
        lang,
        ...(point ? { map: { category: shown.category, ...point, basemap: props.basemap } } : {}),
      }}
    >
      <ModerationNav lang={lang} here={QUEUE_PATH} administers={props.administers} />
      <header class="matter-head">
        <p class="matter-kind" data-kind={matter.kind}>
          <Icon name={matter.kind} />
          {moderation.kinds[matter.kind]}
        </p>
        <h1>
          <CategoryMark category={shown.category} size="large" />
          <bdi>{shown.name}</bdi>
        </h1>
      </header>
      {late && (
        <Notice kind="late">
          <p>
            <strong>{text.late}.</strong> {late === 'decided' ? text.lateDecided : text.lateNewer}
          </p>
        </Notice>
      )}
      <ErrorSummary errors={errors} words={words} />
      {!isOpen && <Outcome {...props} />}
      <div class="matter-columns">
        <div class="matter-main">
          <Substance {...props} />
          <Twins {...props} />
          {isOpen && <Decide {...props} />}
        </div>
        <div class="matter-side">
          <Facts {...props} />
          {point && (
            <section aria-labelledby="hvor">
              <h2 id="hvor">{text.where}</h2>
              <div class="place-map needs-script" dir="ltr" />
            </section>
          )}
          <History log={props.log} lang={lang} />
        </div>
      </div>
      <nav class="actions" aria-label={moderation.queue}>
        <Neighbour {...props} back label={text.previous} />
        <Neighbour {...props} label={text.next} />
      </nav>
      <Shortcuts lang={lang} shown={shortcuts} />
    </StewardFrame>
  );
}

function Neighbour({ lang, turn, back = false, label }: MatterPageProps & { back?: boolean; label: string }) {
  const query = `?fra=${turn}${back ? '&retning=forrige' : ''}`;
  return (
    <a
      class="button"
      href={stewardAddress(lang, `${QUEUE_PATH}/naeste${query}`)}
      rel={back ? 'prev nofollow' : 'next nofollow'}
      data-key={back ? 'k' : 'j'}
      data-press
    >
      {label}
    </a>
  );
}

function Outcome({ lang, matter }: MatterPageProps) {
  const { matter: text, moderation } = stewardTexts[lang];
  const when = matter.decidedAt ? formatDate(matter.decidedAt, lang) : '';
  return (
    <div class="told">
      <p>
        <strong>
          {text.decided(moderation.states[matter.state], matter.decidedBy?.email ?? text.somebody, when)}
        </strong>
      </p>
      {matter.reason && <blockquote class="quote">{matter.reason}</blockquote>}
    </div>
  );
}
