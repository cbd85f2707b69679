import { Fragment } from 'preact';

/** A few short facts on one line, each on its own: a Danish name turns the order of no Arabic sentence round. */
export function Facts({ of }: { of: (string | undefined)[] }) {
  return (
    <>
      {of
        .filter((fact) => Boolean(fact))
        .map((fact, i) => (
          <Fragment key={fact}>
            {i > 0 && ' · '}
            <bdi>{fact}</bdi>
          </Fragment>
        ))}
    </>
  );
}
