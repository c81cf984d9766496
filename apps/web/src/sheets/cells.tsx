import { m } from '#words';
import { NEURONS } from '../live/model.ts';
import { useStage } from '../scenes/body/stage-context.ts';

const SAID = {
  spiking: m.cells_spiking,
  surrogate: m.cells_surrogate,
  prescribed: m.cells_prescribed,
} as const;

/** How the oxytocin cells are run. Choosing begins a new run, which undo takes back. */
export function Cells() {
  const { scene, manifest, act, live, beat } = useStage();
  const { neurons = 'spiking', ...person } = scene.person;
  return (
    <fieldset className="who" disabled={!live}>
      <legend className="heading">{m.run_cells()}</legend>
      <div className="chips">
        {NEURONS.map((name) => (
          <label key={name} className="chip">
            <input
              type="radio"
              name="cells"
              value={name}
              checked={neurons === name}
              onChange={() =>
                act({
                  kind: 'choose',
                  person: { ...person, ...(name !== 'spiking' && { neurons: name }) },
                  at_s: beat?.picture?.time_s ?? 0,
                })
              }
            />
            <span>{SAID[name]({ cells: String(manifest?.cells ?? '') })}</span>
          </label>
        ))}
      </div>
      <p className="caption">{m.cells_choice()}</p>
    </fieldset>
  );
}
