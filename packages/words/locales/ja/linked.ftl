### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

case_reference = 整理番号
case_references = 整理番号
case_reference-both = 事案の番号（双方共通）
case_reference-ours = 当方
case_reference-theirs = 相手方
work_reference-mistaken = この整理番号は一桁が誤っています：末尾の数字が他の数字と合いません。もう一度言ってもらってください。

act-name_request-followed = 後続の要請の送付
move_request-followed = 後続の要請を送った旨を伝える
moves_linking = 後続
act_request-followed_title = どの要請が続きましたか
act_request-followed_lead = 要請が別の当局又は別の経路で送られた場合、{ $state }はここで、その送付の事実と番号を知ります。保全されたものは、その後は法の定めるところにより保存されます。
act_request-followed_button = { $state }に伝える
act_request-followed_done = { $state }に送信中です。
act_sent = 送付日
act_case = それにより開かれた事案
act_number = 照会のための番号
act_sent-by = 送付した当局
because_followed = データを求める要請が送付されました。保全されたものは、その決定を待っています。
due_held-until-decision = 要請の決定まで保存

case_linked = 同じ件の事案
case_linked-earlier = 先行
case_linked-later = 後続
case_linked-more = ここに表示したもの以外にも事案が挙げられている。すべては各通知に記載されている。
case_linked-not-here = この当局にはありません。
case_follow-ups = この事案から要請を始める
case_follow-ups-lead = 事実、対象、犯罪、連絡先及び整理番号を引き継ぎます。緊急性、秘密保持及び根拠は改めて尋ねます。
follows_preserved = データは保全されています
follows_other-state = 通信記録がその国に至ります
follows_refused = 拒否された、又は結果がなかった
follows_answered = 回答を補うため
follows_asked = 求めているものに加えて
follow-up_ask = { $state }に対する{ $measure }
follow-up_another = { $state }に対する別の措置
move_new-request-of = { $state }に求める：{ $measure }

request_follows-title = この要請は { $reference } に続くものです
request_follows-text = 引き継いだもの：起きたこと、犯罪、対象、連絡先、先行の整理番号。改めて判断するため空けてあるもの：緊急性、取扱いの制限、秘密保持、根拠、何を具体的に求めるか。
request_follows-names = この要請は相手方にその事案を示し、その事案において送付の事実を伝えます。
request_follows-silent = { $state }はその事案に関わっておらず、何も知らされません。つながりはこの当局の中にとどまります。
request_follows-bound = その事案で{ $giver }から受けた情報には使用の制限があります。それは一切引き継いでいません。{ $state }宛てに書く前に、その事案で同意を求めてください。
request_earlier-item = { $reference }、{ $state }：{ $title }

case_call = 問合せ先：
case_call-second = 確認先：
case_in-charge = 担当：
case_decided-at-home = 国内の決定：
follows_told = 知らされた情報です。証拠とするには請求が必要です
move_new-request-to = この情報から{ $state }への請求を始める
