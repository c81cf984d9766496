/** Stands in the page for parts of the model that nobody in it asks for; app-config.ts names them. */
throw new Error('This part of the model was left out of the page; house/app-config.ts names what was.');
