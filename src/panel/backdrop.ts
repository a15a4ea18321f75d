/** Whether a pointer is on the backdrop of a modal: that is on the dialog, beside its box. Safari 26 has no `closedby`. */
export function onBackdrop({ target, clientX, clientY }: MouseEvent): boolean {
  if (!(target instanceof HTMLDialogElement)) return false;
  const { left, right, top, bottom } = target.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
