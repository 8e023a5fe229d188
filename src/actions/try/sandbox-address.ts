/**
 * The absolute address of what stands below `sandbox/` in the app's own folder, wherever that lies:
 * `login/oauth2?client_id=…`, `api/devices`.
 */
export function sandboxAddress(path = ''): string {
  return new URL(path, new URL('./sandbox/', location.href)).href;
}
