import { describe, expect, it } from 'vitest';
import { judge } from '../../rules';
import { attempt, context } from './domain';
import { said } from './said';

describe('text-in-buyers-language', () => {
  it.each([
    ['ご注文ありがとうございます。', ''],
    ['商品發送完了', 'no-kana'],
    ['发货准备完了，谢谢您。', 'chinese'],
    ['Thank you for your order.', 'no-kana'],
    ['ありがとうございます 감사합니다', 'hangul'],
    ['ｱﾘｶﾞﾄｳ', ''],
    ['注文・商品ー', 'no-kana'],
  ])('of 「%s」 says: %s', (text, message) => {
    expect(said('text-in-buyers-language', text, { form: { title: null } })).toBe(message);
  });

  it.each([
    ['您好，您订购的「ふわふわタオル」已经没有库存了，我们会为您办理取消，谢谢。', 'chinese'],
    ['您好，您订购的【リップ】无货，请取消。', 'chinese'],
    ['很抱歉，该商品缺货，我们将为您办理退款。资生堂洗面奶ありがとう', 'chinese'],
    ['「小红书」で話題の「丽丽贝」ですが、品切れとなりましたのでご連絡いたします。', ''],
    ['您好，您訂購的「ふわふわタオル」已經寄出，請放心。', 'chinese'],
    ['親愛的顧客您好，「もちもちクッション」目前沒有庫存，我們將為您辦理退款。', 'chinese'],
    ['将棋セット、將軍Tシャツ、沒有問題の中国語教材です。', ''],
    ['您は中国語で「あなた」です。', ''],
    ['來来亭のラーメン、會津のお酒を發送いたしました。', ''],
    ['株式會社經濟社の本です。', ''],
    ['您好，订单已取消。\nこんにちは。ご注文はキャンセルとなりました。お手数をおかけします。', ''],
    ['ご注文のAirPods Pro 2 (USB-C)は品切れです。', ''],
    ['安녕하세요 注文取消', 'hangul'],
    ['在庫切申訳御座無候', 'no-kana'],
    ['😊', 'no-kana'],
    ['COSRX アドバンスドスネイル 96 Mucin Power Essence', ''],
    ['库存不足，ワンピース（黑色）无法寄出，建议取消。', 'chinese'],
    ['抱歉，リップティント 已售罄，全额退款。', 'chinese'],
    ['很抱歉，目前ランドセル沒有現貨，預計下週到貨。', 'chinese'],
    ['スニーカー 24.5cm 尺码不足，能否改成 25cm？', 'chinese'],
    ['シートマスク 包装破损，重新寄出。', 'chinese'],
    ['ヘアアイロン 质量原因召回，全部退款。', 'chinese'],
    ['商品名「订书机」は在庫切れです。', ''],
    ['赤エイ、頁数、門松、糸、金メッキ、車、貝、言葉、飯、馬、見本、鳥、魚、風、', ''],
  ])('tells languages apart that share letters: %s → %s', (text, message) => {
    expect(said('text-in-buyers-language', text)).toBe(message);
  });

  it('is not content with a Japanese title', () => {
    expect(said('text-in-buyers-language', 'Thank you')).toBe('no-kana');
    expect(said('text-in-buyers-language', '商品発送完了')).toBe('no-kana');
    expect(said('text-in-buyers-language', ' ', { form: { title: '発送遅延' } })).toBe('no-kana');
    expect(said('text-in-buyers-language', undefined)).toBe('? form.body');
  });

  it('takes a title of kanji alone for Japanese', () => {
    expect(said('text-in-buyers-language', 'お世話になります', { form: { title: '発送遅延' } })).toBe('');
  });

  it.each([
    ['JP', 'no-kana'],
    [null, 'no-kana'],
    [undefined, 'no-kana'],
    ['US', ''],
  ])('on site %s says: %s', (site, message) => {
    expect(said('text-in-buyers-language', 'Thank you', { order: { site }, form: { title: null } })).toBe(
      message,
    );
  });
});

describe('placeholders-filled', () => {
  it.each([
    ['{{name}}の件', 'blank-left'],
    ['{{ 注文番号 }}', 'blank-left'],
    ['{注文番号}の件', 'blank-left'],
    ['{item name}', 'blank-left'],
    ['〇〇様', 'blank-left'],
    ['○○月○○日まで', 'blank-left'],
    ['××様', 'blank-left'],
    ['XX月XX日まで', 'blank-left'],
    ['____円', 'blank-left'],
    ['◯◯をお送りしました', 'blank-left'],
    ['商品名：●●●の件', 'blank-left'],
    ['△△運輸でお送りしました', 'blank-left'],
    ['追跡番号：xxxxxxxxxxxx', 'blank-left'],
    ['追跡番号：XXXX-XXXX-XXXX', 'blank-left'],
    ['発送日は____です', 'blank-left'],
    ['発送日：____', 'blank-left'],
    ['＜商品名＞を発送しました', 'blank-left'],
    ['%NAME%様', 'blank-left'],
    ['10××20cm、XX-LARGE、MAX様', ''],
    ['●●重要●●', ''],
    ['【注文番号】', ''],
    ['【注文番号】をお知らせください', ''],
    ['＜商品名＞リップ', ''],
    ['一〇〇円引き、二〇〇を超える店舗', ''],
    ['満足◎ 普通○ 不満△', ''],
    ['カード番号(XXXX-XXXX-XXXX-1234)', ''],
    ['XXXLサイズ', ''],
    ['＿＿＿＿＿＿\nお知らせ\n＿＿＿＿＿＿', ''],
    ['m(__)m', ''],
    ['10%還元、5%OFFと10%OFF', ''],
    ['{*^_^*}', ''],
    ['100%〇', ''],
    ['［　］様、いつもありがとうございます', 'blank-left'],
    ['（　　　）までにお願いします', 'blank-left'],
    ['「お名前」様、いつもありがとうございます', 'blank-left'],
    ['【商品名】の在庫がございません', 'blank-left'],
    ['<<商品名>>の件', 'blank-left'],
    ['［日付を入力］までにお願いします', 'blank-left'],
    ['【要記入】までにお願いします', 'blank-left'],
    ['[DATE]までにお願いします', 'blank-left'],
    ['[xxx]までにお願いします', 'blank-left'],
    ['「○○○○」の番号です', 'blank-left'],
    ['◯◯の商品が欠品です', 'blank-left'],
    ['X月X日までにご返信ください', 'blank-left'],
    ['＿月＿日までにお願いします', 'blank-left'],
    ['◯/◯までにご返信ください', 'blank-left'],
    ['　月　日までにお願いします', 'blank-left'],
    ['＊＊様、いつもありがとうございます', 'blank-left'],
    ['○○運送でお送りしました', 'blank-left'],
    ['%注文番号%の件です', 'blank-left'],
    ['1〇〇円ほど値引きします、2○○円です', ''],
    ['(XL)の在庫がございません、【COSRX】の在庫がございません', ''],
    ['［カートに入れる］まで進み、「注文番号」をお知らせください', ''],
    ['「お問い合わせ番号」を発送通知メールに記載しました', ''],
    ['発送予定日（7月24日）までに、7月24日（金）までに', ''],
    ['●●月末セール●●', ''],
    ['サイズ：S○ M× L△、S/○　M/×　L/○までございます', ''],
    ['（ ）内の数字は在庫数です。□返品 □交換 をお選びください', ''],
    ['月 火 水 木 金が営業日、土 日です', ''],
    ['$NAME様、ありがとうございます', 'blank-left'],
    ['＄ORDER_NOの件です', 'blank-left'],
    ['○○株式会社の者です', 'blank-left'],
    ['△△と申します', 'blank-left'],
    // Other signs stand before it.
    ['【重要】〇〇様', 'blank-left'],
    ['（※）{{name}}様', 'blank-left'],
    ['□□□□までにご返信ください', 'blank-left'],
    ['〔　〕月〔　〕日までにお願いします', 'blank-left'],
    ['注文番号［　　］の商品です', 'blank-left'],
    ['≪≫は発送済みです', 'blank-left'],
    ['≪商品名≫は発送いたしました', 'blank-left'],
    ['【商品名】はすでに発送済みです', 'blank-left'],
    ['○○님, 안녕하세요', 'blank-left'],
    ['ㅇㅇ님, 안녕하세요', 'blank-left'],
    ['○월 ○일까지 부탁드립니다', 'blank-left'],
    ['OO월 OO일까지 부탁드립니다', 'blank-left'],
    ['[상품명]은 이미 발송되었습니다', 'blank-left'],
    ['○○您好，感谢您的订购', 'blank-left'],
    ['【商品名】已经发货', 'blank-left'],
    ['【订购号码】已发货', 'blank-left'],
    ['{お客様名}へ、{お届け先}へ', 'blank-left'],
    ['{고객명}님', 'blank-left'],
    ['{送料込}の商品、{春夏新作}ワンピース、{정품}입니다', ''],
    ['色は□□ではなく■■の柄です', ''],
    ['□□□のような格子模様、◯△□の形をした積み木、○○の柄', ''],
    ['「○○が届かない」などのお問い合わせ、「△△を入れて」といったご要望', ''],
    ['A$AP、$20相当、$MONEY$のロゴ、#春コスメ #新色#限定', ''],
    ['〔医薬部外品〕を2点、≪新商品≫のご案内、株式会社サンプルの商品', ''],
    ['希望日（　）月（　）日をご記入ください、（ ）の中に○を', ''],
    ['「商品名」は納品書の左上に、「注文番号」は発送完了のお知らせに記載しました', ''],
    ['[주문번호]는 마이페이지에서, OOTD 코디, ㅇㅋ 표시', ''],
    ['「订购号码」可在MyQoo10中查询', ''],
    ['You find the [Order number] under MyQoo10. [Item name] Eye palette. Size on the label: XXL', ''],
    ['〇月中旬の発送を予定しております', 'blank-left'],
    ['◎◎様、ご注文ありがとうございます', 'blank-left'],
    ['◎月◎日までにご返信ください', 'blank-left'],
    ['▲▲様、ご注文ありがとうございます', 'blank-left'],
    ['商品名：○○○ は在庫がございません', 'blank-left'],
    ['担当者名：○○ よりご連絡いたします', 'blank-left'],
    ['○日以内にご返信ください', 'blank-left'],
    ['〇日までにご回答ください、一〇日までに', 'blank-left'],
    ['二〇日までにご回答ください', ''],
    ['〇営業日以内にご返信ください', 'blank-left'],
    ['#NAME#様、ご注文ありがとうございます', 'blank-left'],
    ['##商品名##をお送りしました', 'blank-left'],
    ['@@注文番号@@の件です', 'blank-left'],
    ['○○急便でお送りしました', 'blank-left'],
    ['○○ 様、ご注文ありがとうございます', 'blank-left'],
    ['OO様、ご注文ありがとうございます', 'blank-left'],
    ['Dear [Buyer Name]、ありがとうございます', 'blank-left'],
    ['ご注文番号：[Order No] の件です', 'blank-left'],
    ['ご注文番号：（注文番号）についてご連絡します', 'blank-left'],
    ['[INSERT DATE]までにお願いします', 'blank-left'],
    ['発送予定日は　月　日を予定しております', 'blank-left'],
    ['注文番号：×××× の件です', 'blank-left'],
    ['OOO 고객님, 안녕하세요', 'blank-left'],
    ['고객명: OOO', 'blank-left'],
    ['[상품명] 품절로 취소됩니다', 'blank-left'],
    ['[고객명] 고객님, 안녕하세요', 'blank-left'],
    ['尊敬的XXX，您的订单已取消', 'blank-left'],
    ['您购买的【商品名称】已缺货', 'blank-left'],
    ['Hi <first name>, your parcel is on its way', 'blank-left'],
    ['Dear XXX, thank you', 'blank-left'],
    ['Please reply by ____ at the latest', 'blank-left'],
    ['Your order number is [Order Number].', 'blank-left'],
    ['【注文番号】324425405 【商品名】リップ、[Order No.] 324425405', ''],
    ['ご記入事項：【注文番号】、【お名前】、件名：【注文番号】をご記入ください', ''],
    ['担当者名：（お名前）は不要です', ''],
    ['商品名：「名前」入りタオルをお送りします、○○様々な商品○○', ''],
    ['満足度：○○○ 甘さ：●●●○○、在庫：◎◎○', ''],
    ['商品名：XXLサイズ、商品名：OOTDリップ、商品番号：xx-1234、ブランド名：○○(マルマル)', ''],
    ['Hello XOXO シリーズ、Dear XX-LARGE シリーズ', ''],
    ['yun***様のレビューを拝見しました', ''],
    ['#cosme #name #date、@name_official', ''],
    ['○が営業日、×が休業日です。×日間ではなく3日間です', ''],
    ['◎◎当店一押し◎◎、■■お知らせ■■、◇◇様々な商品', ''],
    ['二〇日以内、一〇日間ほどで返金されます', ''],
    ['お届け予定日は　　月　　日です', 'blank-left'],
    ['定休日は　月　日です、営業日は月 火 水、日 月 日', ''],
    ['商品は〇/〇（〇）に発送いたします', 'blank-left'],
    ['在庫は○/×（△）で表します', ''],
    ['■月■日にお届けできます', 'blank-left'],
    ['〇〇ショップ カスタマーサポートです', 'blank-left'],
    ['●●ショップからのお知らせ●●', ''],
    ['[[限定]]カラーの商品です', ''],
    ['＜50%OFF＞と＜30%OFF＞の商品です', ''],
    ['担当：〇〇 よりご連絡します', 'blank-left'],
    ['担当：佐々木 よりご連絡します', ''],
    ['[店舗名]です、お世話になっております', 'blank-left'],
    ['【ショップ名】でございます', 'blank-left'],
    ['下記の【注文番号】です', ''],
    ['お荷物番号は（送り状番号を入力）です', 'blank-left'],
    ['件名（注文番号を記入）にてお送りください', ''],
    ['送り状番号【　　　】にて発送済みです', 'blank-left'],
    ['ヤマト運輸〔　〕で発送しました', 'blank-left'],
    ['サイズ（　）で発送をご希望の方はご返信ください', ''],
    ['申し訳ございませんm(_ _)m (*^__^*) Thank you __', ''],
    ['[상품명] 리플 [주문번호] 324425405', ''],
    ['「△△」は欠品のためご用意できません', 'blank-left'],
    ['発送予定日は11月〇日でございます', 'blank-left'],
    ['返金は◯日後に反映されます', 'blank-left'],
    ['＜商品名＞はキャンセルいたします', 'blank-left'],
    ['《商品名》の発送が遅れております', 'blank-left'],
    ['「注文番号」はキャンセルしても残ります、二十〇日後', ''],
    ['请在回复中注明【订单号】和【姓名】', ''],
    ['Please write your [Order Number] and [Name] in the reply', ''],
    // Nothing but the value itself can stand before these words.
    ['【送り状番号】で発送済みです', 'blank-left'],
    ['［追跡番号］にて出荷いたしました', 'blank-left'],
    ['（キャンセル理由）のため、キャンセルいたします', 'blank-left'],
    ['[商品名]の入荷が遅れております', 'blank-left'],
    ['商品名「____」が欠品となりました', 'blank-left'],
    ['お客様のご都合（下記の理由）のため、【返品理由】の件、【追跡番号】で発送状況をご確認ください', ''],
    ['【発送予定日】までに、【発送日】に、【年末】に発送、[公式]で発送、【金額】3,980円', ''],
    // A dash may stand within it.
    ['追跡番号：○○○-○○○○-○○○○', 'blank-left'],
    ['송장번호: OOOO-OOOO-OOOO', 'blank-left'],
    ['機種名：xx-x100 のケース、サイズ：XX-L', ''],
    ['【订单号】已发货，请注意查收', 'blank-left'],
    ['快递单号：[填写单号]，请注意查收', 'blank-left'],
    ['亲爱的____，您好', 'blank-left'],
    ['「○○様専用」と書いたページ、「〇〇円引き」と表示されるクーポン', ''],
    ['担当の「○○」と申します', 'blank-left'],
    ['%s様、ご注文ありがとうございます', 'blank-left'],
    ['○○店の担当でございます', 'blank-left'],
    ['【ここに注文番号を入力】の商品です', 'blank-left'],
    ['（理由）により、キャンセルいたします', 'blank-left'],
    ['ご注文番号は［　　　　］です', 'blank-left'],
    ['追跡番号は「　　　」でございます', 'blank-left'],
    ['商品「xxx」が在庫切れとなりました', 'blank-left'],
    ['商品名：\n【商品名】\nが欠品となりました', 'blank-left'],
    ['[고객님 성함]님, 안녕하세요', 'blank-left'],
    ['[商品名を入力]をご注文いただきました', 'blank-left'],
    ['【商品名をご記入ください】が品切れです', 'blank-left'],
    ['〇〇色の在庫がございません', 'blank-left'],
    ['【店舗名】からのお知らせ', 'blank-left'],
    ['XX運輸にて発送済みです', 'blank-left'],
    ['発送は〇日〜〇日を予定しております', 'blank-left'],
    ['お荷物（追跡番号：　　　　）を発送いたしました', 'blank-left'],
    ['○○商店でございます', 'blank-left'],
    ['〇〇ストアでございます', 'blank-left'],
    ['【ここがポイント】、「ここにレビューを書く」ボタン、100%さん、100%sサイズ', ''],
    ['●●店長おすすめ●●、○○色々な商品、（下記の理由）により', ''],
    // Behind a word it says what that is.
    ['リネンワンピース（商品名）の件、324425405（注文番号）の件、シャツ(品名)はキャンセルいたします', ''],
    ['', ''],
    // Typed in full width.
    ['｛お客様名｝様、発送いたしました', 'blank-left'],
    ['＄｛商品名｝の在庫がございません', 'blank-left'],
    ['％注文番号％の件でご連絡いたしました', 'blank-left'],
    ['追跡番号：ＸＸＸＸＸＸＸＸ でお送りしました', 'blank-left'],
    ['［ＤＡＴＥ］までにお返事をお願いいたします', 'blank-left'],
    ['｛送料無料｝の商品、10％OFF、＄5相当、ＸＸＬサイズ、｢限定｣、＿／￣大感謝祭￣＼＿', ''],
    ['お届けは（日付を記入）頃になります', 'blank-left'],
    // A line that is quoted behind it closes no bracket.
    ['「お客様のメッセージ：\n> いつ届きますか', ''],
  ])('of 「%s」 says: %s', (text, message) => {
    expect(said('placeholders-filled', text)).toBe(message);
  });

  it('names the blank', () => {
    const form = { title: 'ご案内', body: '{{item}}の件' };
    expect(
      judge(attempt('send-message', { form }), context).findings.find(
        ({ rule }) => rule === 'placeholders-filled',
      )?.data,
    ).toEqual({
      blank: '{{item}}',
    });
  });
});

describe('message-names-this-order', () => {
  it.each([
    ['注文番号：324425405', ''],
    ['注文番号：135654871', ''],
    ['注文番号：839726483', 'other-order'],
    ['839726483の件', 'other-order'],
    ['注文番号：８３９７２６４８３', 'other-order'],
    ['注文番号 1039726483', 'other-order'],
    ['商品番号：596512793', ''],
    ['追跡番号：839726483', ''],
    ['送り状番号は839726483です', ''],
    ['追跡番号：123456789012', ''],
    ['お電話 050-3189-7070', ''],
    ['123456789円', ''],
    ['1,039,726,483', ''],
    ['No.839726483', 'other-order'],
    ['インボイス987654321', ''],
    ['ご注文（839726483）', 'other-order'],
    ['订单号839726483，訂單號：839726483', 'other-order'],
    ['物流单号839726483', ''],
    ['EN123456789JP', ''],
    ['https://www.qoo10.jp/g/987654321', ''],
    ['会員ID 987654321', ''],
    ['受付番号：987654321', ''],
    ['123456789個', ''],
    ['注文番号：839-726-483', 'other-order'],
    ['ご注文番号 839 726 483 の件', 'other-order'],
    ['注文番号：８３９－７２６－４８３', 'other-order'],
    ['注文番号：324-425-405', ''],
    ['注文番号：135-654-871', ''],
    ['839-726-483', ''],
    ['ご注文の型は 839-726-483 です', ''],
    ['送り状番号：839-726-483', ''],
    ['注文番号 839 726 483 012', ''],
    ['注文日 2021-07-13 15:58:34', ''],
    ['Item code 839726483', ''],
    ['Product number: 839726483', ''],
    ['Order number 839726483', 'other-order'],
    ['価格は123456円、注文番号：324425405 と 839726483', 'other-order'],
    ['送り状Ｎｏ．８３９７２６４８３', ''],
    ['注文Ｎｏ．８３９７２６４８３', 'other-order'],
    ['注文番号：8397\u200b26483', 'other-order'],
    ['注文番号：3244\u200b25405', ''],
  ])('of 「%s」 says: %s', (text, message) => {
    expect(said('message-names-this-order', text)).toBe(message);
  });

  it('asks for the cart number only where a bare number may be it', () => {
    const order = { cartNumber: undefined };
    expect(said('message-names-this-order', '839726483', { order })).toBe('? order.cartNumber');
    expect(said('message-names-this-order', '注文番号：839726483', { order })).toBe('other-order');
    expect(said('message-names-this-order', 'お世話になります', { order: { number: undefined } })).toBe('');
  });
});

describe('what stands unseen between the letters', () => {
  const unseen = ['\u200b', '\u2060', '\u00ad', '\ufe00', '\u{e0100}'];
  it.each([
    'ご注文の商品はまもなくお届けいたします。',
    '{お客様名}様、お待たせいたしました。',
    '発送予定日は　月　日までにお知らせいたします。',
    '山田様、注文番号：839726483の件です。',
    '您的订单已经发货。ありがとう',
    '',
  ])('changes nothing of what is said of 「%s」', (text) => {
    const all = (body: string) =>
      judge(attempt('send-message', { form: { title: 'ご案内', body } }), context);
    for (const mark of unseen) {
      const { findings, unchecked } = all([...text].join(mark) + mark);
      const plain = all(text);
      expect([findings, unchecked]).toEqual([plain.findings, plain.unchecked]);
    }
  });

  it('is no foreign word where nothing else is written', () => {
    expect(said('text-in-buyers-language', '\u3164')).toBe('');
  });
});
