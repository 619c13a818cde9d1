/** Statements that shut the engine in for good: no file, no network, no extension, no way to undo it. */
export const hardening: readonly string[] = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];
