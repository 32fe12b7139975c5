/** The desk's server with the heavy pages beside the light ones. Run it: `node tests/matrix/server.mjs [port]`. */
import { deskShelf } from '../desk/catalogue.mjs';
import { startDesk } from '../desk/server.mjs';
import { matrixShelf } from './catalogue.mjs';

const desk = await startDesk({ port: Number(process.argv[2] ?? 8788), shelves: [deskShelf, matrixShelf] });
console.log(`Practice desk · 练习柜台: ${desk.url}`);
