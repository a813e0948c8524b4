/* Looks for photos that were forgotten, however that came about, and mends what it finds. */
import {Reconciliation} from '../contracts/job';
import {runCommand} from '../wiring/runCommand';

await runCommand(async (app) => {
  const found = await app.call(Reconciliation, '/reconciliations', {
    method: 'POST',
  });
  console.log(`Looked at everything in ${found.took.toFixed(2)} s.`);
  const counts = {
    'pictures without row, taken in': found.adoptedPictures,
    'rows without picture, marked as failed': found.rowsWithoutPicture,
    'photos without answer, announced again': found.announcedAgain,
    'cut-off deletions, finished': found.finishedDeletions,
    'past their retention, deleted': found.expired,
  };
  for (const [what, count] of Object.entries(counts)) {
    console.log(`${String(count).padStart(6)}  ${what}`);
  }
});
