/** What the server asks once before it stores a listing: where exactly, and whether it is there already. */
import type { ComponentChildren } from 'preact';
import { initiativeAddress } from '../../../state/address.ts';
import { formatDistance } from '../../../text/format.ts';
import { type StewardText, stewardTexts } from '../../../text/stewards/index.ts';
import type { StewardLang } from '../../../text/stewards/lang.ts';
import { ChoiceField } from '../fields.tsx';

/** A place that fits what was typed; `value` is what the field `found` sends. */
export interface Offer {
  value: string;
  label: string;
}

/** A listing that may be the same. */
export interface Twin {
  slug: string;
  name: string;
  summary: string;
  town?: string;
  distanceMeters?: number;
  /** Nobody keeps it yet. */
  claimable: boolean;
}

interface QuestionsProps {
  lang: StewardLang;
  offers: Offer[];
  twins: Twin[];
  /** The button that sends. */
  children: ComponentChildren;
}

export function Questions({ lang, offers, twins, children }: QuestionsProps) {
  const { add, listingForm } = stewardTexts[lang];
  if (offers.length === 0 && twins.length === 0) return null;
  return (
    <section
      class="questions"
      id="spoergsmaal"
      tabIndex={-1}
      data-behaviour="focus"
      aria-labelledby="spoerger"
    >
      <h2 id="spoerger">{offers.length && twins.length ? add.questions : add.question}</h2>
      {offers.length > 0 && (
        <ChoiceField
          kind="radio"
          name="found"
          label={listingForm.which}
          hint={listingForm.whichHint}
          chosen={offers.slice(0, 1).map(({ value }) => value)}
          options={offers}
        />
      )}
      {twins.length > 0 && (
        <>
          <h3>{add.twins.title}</h3>
          <p>{add.twins.lead}</p>
          <TwinList lang={lang} twins={twins} words={add.twins} />
          <p>{add.twins.otherSend}</p>
        </>
      )}
      {children}
    </section>
  );
}

function TwinList({
  lang,
  twins,
  words,
}: {
  lang: StewardLang;
  twins: Twin[];
  words: StewardText['add']['twins'];
}) {
  return (
    <ul class="twins-list">
      {twins.map(({ slug, name, summary, town, distanceMeters, claimable }) => {
        const away =
          distanceMeters === undefined ? undefined : words.away(formatDistance(distanceMeters, lang));
        return (
          <li key={slug}>
            <p>
              <a href={initiativeAddress(lang, slug)} target="_blank" rel="noreferrer">
                {name}
              </a>
              <span class="hint">{[summary, town, away].filter(Boolean).join(' · ')}</span>
            </p>
            {claimable && (
              <a
                class="button"
                href={`${initiativeAddress(lang, slug)}/overtag`}
                aria-label={words.mineOf(name)}
              >
                {words.mine}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Filled by web/stewards/twins.ts while one types. */
export function LiveTwins({ lang, hasSeen }: { lang: StewardLang; hasSeen: boolean }) {
  const { twins } = stewardTexts[lang].add;
  if (hasSeen) return null;
  // The script puts names and distances in their place.
  const words = {
    lang,
    mine: twins.mine,
    mineOf: twins.mineOf('{}'),
    away: twins.away('{}'),
    found: twins.found,
  };
  return (
    <div data-behaviour="twins" data-words={JSON.stringify(words)}>
      <section class="twins" aria-labelledby="ligner" hidden>
        <h2 id="ligner">{twins.title}</h2>
        <p class="hint">{twins.lead}</p>
        <ul class="twins-list" />
        <p>
          <button class="button" type="button" data-do="other">
            {twins.other}
          </button>
        </p>
      </section>
      <p class="visually-hidden" role="status" />
    </div>
  );
}
