import { textIn } from '../text';
import { nodeWorld } from './node-world';
import { run } from './run';

const text = textIn('nb');
// A reader such as `head` may close the pipe before all is printed; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
try {
  process.exitCode = await run(process.argv.slice(2), nodeWorld(text));
} catch (error) {
  // A broken program, not a bad file: say so, and show where.
  process.stderr.write(
    `${text.cli.broken}\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 2;
}
