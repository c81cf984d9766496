import { m } from '#words';

export const VIEWS = ['all', 'chart', 'loops', 'cervix'] as const;
export type View = (typeof VIEWS)[number];

const NAMES: Readonly<Record<View, () => string>> = {
  all: m.view_all,
  chart: m.view_chart,
  loops: m.view_loops,
  cervix: m.view_cervix,
};

/** What of the place is looked at; nothing of the run changes. */
export function Views({ view, look }: { readonly view: View; readonly look: (view: View) => void }) {
  return (
    <fieldset className="views">
      <legend className="unseen">{m.views()}</legend>
      {VIEWS.map((each) => (
        <label key={each} className="chip">
          <input type="radio" name="view" checked={view === each} onChange={() => look(each)} />
          <span>{NAMES[each]()}</span>
        </label>
      ))}
    </fieldset>
  );
}
