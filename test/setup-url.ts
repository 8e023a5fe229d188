// Once Node 20 has compiled its own for speed, it refuses addresses with letters such as ü.
URL.canParse = (url, base) => {
  try {
    return new URL(url, base).href !== '';
  } catch {
    return false;
  }
};
