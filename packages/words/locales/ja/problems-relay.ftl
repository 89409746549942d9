### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

problem_consignment-label = 託送物が一行のラベルで始まっていません。
problem-next_consignment-label = 送信側を修正してください。
problem_consignment-other = 託送物が他者のもの、他者宛て、別の中継者によるもの、又は内容の種類が異なるものです。
problem-next_consignment-other = 託送物が示す中継者により、示された宛先に渡してください。
problem_consignment-over = 託送物は{ $until }までに廃棄されるべきものでした。
problem-next_consignment-over = 送信者に改めて封じてもらってください。
problem_consignment-content = 内容がラベルの示すものと異なります。
problem-next_consignment-content = もう一度送ってください。再び起きる場合は、ノード間の経路を確認してください。
problem_consignment-key = { $participant }はその時点で受領鍵{ $key }を表明していません。
problem-next_consignment-key = 最新の鍵表明の承認を受けてください。
problem_consignment-signature = 託送物の署名が成立しません。
problem-next_consignment-signature = 署名し直してください。再び起きる場合は、鍵とノード間の経路を確認してください。
problem_consignment-too-large = 内容は{ $bytes }バイトです。中継者が引き受けるのは{ $max }バイトまでです。
problem-next_consignment-too-large = 一度に送る封書を減らしてください。
problem_consignment-padding = 内容の詰め物が定められた形ではありません。
problem-next_consignment-padding = 送信側を修正してください。
problem_relay-evidence-line = 中継者の回答が一行の証拠で始まっていません。
problem-next_relay-evidence-line = 中継者側を修正してください。
problem_relay-evidence-other = 証拠が別の中継者のもの、他者宛て、又は別の託送物のものです。
problem-next_relay-evidence-other = 自分のノードについて、尋ねられたことに回答してください。
problem_relay-evidence-key = { $participant }はその時点で受領鍵{ $key }を表明していません。
problem-next_relay-evidence-key = 最新の鍵表明の承認を受けてください。
problem_relay-evidence-signature = 中継者の証拠の署名が成立しません。
problem-next_relay-evidence-signature = 署名し直してください。再び起きる場合は、鍵とノード間の経路を確認してください。
problem_relay-not-named = 受信者は名簿の記載でこの中継者を挙げていません。
problem-next_relay-not-named = 受信者が挙げている中継者を使うか、電話してください。
problem_relay-own-node = 参加者は自分自身の中継者にはなれません。
problem-next_relay-own-node = 自国を外してください。
