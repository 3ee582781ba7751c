/** `../messages/fi/activities.json` → `activities`. */
export const byNamespace = (files: Record<string, { default: object }>): Record<string, object> =>
  Object.fromEntries(Object.entries(files).map(([path, file]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), file.default]));
