/* The dialogs that make files, loaded together: most of either is in both. */
export { ExportDialog } from './ExportDialog';
export { SheetPicture } from './SheetPicture';
