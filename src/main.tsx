import { start } from './app/hydrate/start';

const root = document.getElementById('root');
// A task of its own: reading the code has taken one.
if (root) setTimeout(() => void start(root));
