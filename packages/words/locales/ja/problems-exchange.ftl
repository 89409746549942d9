### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

problem_header-missing = 送信にバッチヘッダーがなく、送信元が分かりません。
problem-next_header-missing = 送信ごとにバッチヘッダーに署名してください。
problem_header-certificate = 接続の証明書は、署名した参加者に宛てたものではありません。
problem-next_header-certificate = 共通名がその参加者である証明書で接続してください。
problem_header-repeated = このバッチヘッダーは以前に届いています。
problem-next_header-repeated = 送信ごとに別のヘッダーに署名してください。
problem_batch-missing = 送信に本文がありません。
problem-next_batch-missing = 一つのバッチを application/json として送ってください。
problem_media-type = ここでは application/json のみ受け付けます。
problem-next_media-type = 一つのバッチを application/json として送ってください。
problem_request-malformed = 送信を読み取れませんでした。
problem-next_request-malformed = 一つのバッチを application/json として、分けずに送ってください。
problem_node-fault = 相手のノードがそれ自身の原因で失敗しました。何も受理されていません。
problem-next_node-fault = 後で同じものを送ってください。相手の運用者には通知されています。
problem_store-unavailable = 相手のノードは現在何も保存できません。何も受理されていません。
problem-next_store-unavailable = 後で同じものを送ってください。
problem_quota-acts = このレーンで一つの相手から一時間に受ける通知の数を超えました。
problem-next_quota-acts = 失われたものはありません。待っているものは、示された時間の後に送られます。
problem_quota-bytes = このレーンで一つの相手から一時間に受けるバイト数を超えました。
problem-next_quota-bytes = 失われたものはありません。待っているものは、示された時間の後に送られます。
problem_quota-cases = このレーンで一つの相手が一時間に開ける事案の数を超えました。
problem-next_quota-cases = 失われたものはありません。待っているものは、示された時間の後に送られます。
problem_quota-in-case = このレーンで一つの相手から一つの事案に一時間に受ける通知の数を超えました。
problem-next_quota-in-case = 失われたものはありません。待っているものは、示された時間の後に送られます。
problem_too-many-at-once = 相手のノードで同時に開いている送信が多すぎます。
problem-next_too-many-at-once = 失われたものはありません。待っているものは、示された時間の後に送られます。
problem_too-many-refused = 相手のノードが一分間に多くの送信を拒みました。
problem-next_too-many-refused = 何が拒まれたかをログで確かめてください。待っているものは、示された時間の後に送られます。

### ノードが通知を差し戻した理由。受領書の符号による。

rejection_parse = バイト列を読み取れませんでした
rejection_schema = 様式に合いません
rejection_suite = 取り決めと異なる方法で封じられていました
rejection_recipient-unknown = 宛先がそこで扱われていません
rejection_sender-unknown = 当方がそこで承認されていません
rejection_key-unknown = 当方の鍵がそこで知られていません
rejection_key-not-valid-at-time = 当方の鍵がその時点で有効ではありませんでした
rejection_signature = 封筒の署名が正しくありませんでした
rejection_link-gap = 間にあるものが届いていませんでした
rejection_link-fork = リンク上の位置が既に使われていました
rejection_decrypt = そこで開けませんでした
rejection_act-signature = 通知の署名が正しくありませんでした
rejection_act-envelope-mismatch = 通知と封筒が食い違っていました
rejection_authority-scope = 作成者は、そこに書ける当局ではありません
