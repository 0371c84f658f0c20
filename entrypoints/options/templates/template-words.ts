/** Words of this chapter alone, side by side: ja, ko, zh, en. */
export const useWords = {
  message: ['お客様へのメッセージ', '고객에게 보내는 쪽지', '给客户的纸条', 'Message to the buyer'],
  memo: ['販売者メモ', '판매자 메모', '卖家留言', 'Seller’s memo'],
  refusal: ['キャンセル拒否の理由', '취소거부 사유', '拒绝取消的理由', 'Reason for refusing'],
  withdrawal: ['撤回要請の理由', '철회요청 사유', '撤回申请的理由', 'Reason for a withdrawal'],
} as const;

export const slipWords = {
  'no-name': ['名前を入れてください。', '이름을 입력해 주세요.', '请填写名称。', 'Give it a name.'],
  'no-title': ['タイトルを入れてください。', '제목을 입력해 주세요.', '请填写标题。', 'Write a title.'],
  'no-body': ['本文を入れてください。', '본문을 입력해 주세요.', '请填写正文。', 'Write the text.'],
  unpaired: [
    '[[ と ]] の数が合っていません。「あるときだけ」の部分は [[ で始まり ]] で終わります。中に入れ子にはできません。',
    '[[ 와 ]] 가 짝이 맞지 않습니다. ‘있을 때만’ 부분은 [[ 로 시작해 ]] 로 끝나며, 겹쳐 쓸 수 없습니다.',
    '[[ 和 ]] 没有成对。“有值时才写”的部分以 [[ 开始、以 ]] 结束，不能嵌套。',
    'The [[ and ]] do not pair. A part for “only if known” begins with [[ and ends with ]], one at a time.',
  ],
  'unpaired-blank': [
    '{{ と }} の数が合っていません。空欄は「空欄」の一覧から入れてください。',
    '{{ 와 }} 가 짝이 맞지 않습니다. 빈칸은 ‘빈칸’ 목록에서 넣어 주세요.',
    '{{ 和 }} 没有成对。请从“空白处”列表中插入。',
    'The {{ and }} do not pair. Insert blanks from the list of blanks.',
  ],
  'unknown-blank': [
    (blank: string) => `「${blank}」という空欄はありません。「空欄」の一覧から選んでください。`,
    (blank: string) => `‘${blank}’ 빈칸은 없습니다. ‘빈칸’ 목록에서 골라 주세요.`,
    (blank: string) => `没有“${blank}”这个空白处，请从“空白处”列表中选择。`,
    (blank: string) => `There is no blank “${blank}”. Choose one from the list of blanks.`,
  ],
} as const;
