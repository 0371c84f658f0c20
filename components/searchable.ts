/** Width and case of letters do not matter to someone who is searching. */
export const plain = (text: string) => text.normalize('NFKC').toLowerCase();
