export { breast } from './breast.ts';
export { lactogenesis } from './lactogenesis.ts';
export { myoepithelium } from './myoepithelium.ts';
export { prolactin } from './prolactin.ts';
