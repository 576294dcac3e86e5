import { writeFileSync } from 'node:fs';
import { cutPageFont, pageFonts } from './pageFonts';

for (const font of pageFonts) writeFileSync(font.path, await cutPageFont(font));
