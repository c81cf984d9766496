import { bodyModel, VERSION } from '@tokos/study';

/** Program, year of the model, and the fingerprint of its equations for each engine. */
export async function versionText(): Promise<string> {
  const { layout } = await bodyModel('generated');
  const year = VERSION.split('.').slice(0, 2).join('.');
  return `tokos ${VERSION}, model ${year}\n${layout.name} ${layout.hash} (generated)\n`;
}
