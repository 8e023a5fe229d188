// Applied before the first paint, so that a chosen theme does not flash; a file of its own, because
// the content security policy allows no inline script.
try {
  const theme = localStorage.getItem('birdhouse.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden: the system's theme stays.
}
