// The entry of the build of one file, which holds the rescue page as well: see rescuePage in
// app/urls.ts. None of the app runs where that is asked for.
if (location.search === '?rescue') {
  const root = document.createElement('div');
  root.id = 'rescue';
  document.body.replaceChildren(root);
  await import('./rescue/main.ts');
} else {
  await import('./main.ts');
}

export {};
