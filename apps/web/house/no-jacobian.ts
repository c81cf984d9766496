/** Stands in the page for what only implicit methods ask for: the page lives by fixed steps. */
throw new Error('The page has no derivatives of the body: it lives by fixed steps only.');
