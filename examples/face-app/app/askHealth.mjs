// Asks a process of this container for its health, as the container's health check: `node app/askHealth.mjs ADDRESS`.
// Plain JavaScript, since it runs every few seconds and should be over at once.
const isWell = await fetch(process.argv[2] ?? '').then(
  ({ok}) => ok,
  () => false,
);
process.exit(isWell ? 0 : 1);
