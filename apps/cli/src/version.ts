import { bodyModel, ENGINES, VERSION } from '@tokos/study';

/** Program, year of the model, and the fingerprint of its equations, which every engine runs. */
export async function versionText(): Promise<string> {
  const { layout } = await bodyModel();
  const year = VERSION.split('.').slice(0, 2).join('.');
  return `tokos ${VERSION}, model ${year}\n${layout.name} ${layout.hash} (${ENGINES.join(', ')})\n`;
}
