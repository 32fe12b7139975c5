import type { Shelf } from '../desk/catalogue.mjs';

export const matrixShelf: Shelf;
