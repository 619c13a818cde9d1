/** Opens a finished workbook in a window of its own; false where this Excel cannot. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return true;
  } catch {
    // Some hosts offer the call and refuse it; the file can be saved and opened by hand.
    return false;
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  // In pieces: an argument list has a limit.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
