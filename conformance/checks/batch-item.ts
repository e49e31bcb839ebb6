/** What became of one element of a batch. */
export interface BatchItem {
  readonly action?: 'create' | 'error';
  readonly identity?: string;
  readonly patch_id?: string;
  readonly error?: { readonly code?: number; readonly reason?: string; readonly message?: string };
}
