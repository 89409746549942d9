### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

problem_hour-form = 「{ $typed }」は時刻ではありません。
problem-next_hour-form = 08:30 のように24時間制で書いてください。一日の終わりは 24:00 です。
problem_publication-kind = このノードは「{ $kind }」という種類の公表を知りません。
problem-next_publication-kind = 新しい版の Comity なら知っている可能性があります。
problem_authority-of-other = この当局は { $participant } のものではありません。名前の始まりが異なります。
problem-next_authority-of-other = 国が公表できるのは自国の当局についてのみです。名前は { $participant } と点で始めてください。
problem_hours-empty = 開く時刻と閉まる時刻が同じです。
problem-next_hours-empty = いずれかを直してください。終日の場合は 00:00 と 24:00 とします。
problem_until-before-from = 掲載の終わりが { $until } で、始まりの { $from } より後ではありません。
problem-next_until-before-from = いずれかの日を直すか、終わりを空けておいてください。
problem_publication-author = 国が皆に公表することは、その国自身の当局が述べなければなりません。
problem_publication-key = { $authority } は、書いたとする時点について、そのような鍵を表明していませんでした。
problem-next_publication-key = その国の最新の鍵表明を承認してもらってください。
problem_publication-signature = { $participant } の公表 { $seq } は、その当局が署名したものではありません。
problem_feed-other = これは { $participant } のフィードのもので、求めたものではありません。
problem_feed-place = { $participant } の公表 { $seq } は、知られている最後のものに続きません。
problem_feed-chain = { $participant } の公表 { $seq } は、ここで知られているものとは別の過去に続いています。
problem_feed-time = { $participant } の公表 { $seq } の日時は、その前のものより前です。
problem_feed-head-key = この先頭に署名した時、{ $participant } はそのようなノードの鍵を表明していませんでした。
problem-next_feed-head-key = その国の最新の鍵表明を承認してもらってください。
problem_feed-head-signature = { $participant } のフィードの先頭は、そのノードが署名したものではありません。
problem_feed-head-differs = { $participant } の公表は、そのノードが署名した大きさ { $size } の先頭に至りません。
problem_feed-fork-over = このフィードについて決めることはもうありません。
problem-next_feed-fork-over = 国のページを見直してください。同僚が決めた可能性があります。
problem_feed-side-unknown = その側はここに示されていません。
problem-next_feed-side-unknown = 示されている側から選んでください。
problem_feed-side-missing = その側の全部はここにありません。
problem-next_feed-side-missing = ノードから届くまで待ってください。毎分問い合わせています。
problem_feed-note-missing = どのように確かめたかを{ $max }文字以内で書いてください。
problem-next_feed-note-missing = いつ、誰に、どの番号で電話し、その番号をどこから得たか。
problem_feed-choice-own-twice = すでに一方を示しています。
problem-next_feed-choice-own-twice = 同僚にも電話してもらい、このページを開いてもらってください。
problem_feed-choice-differs = 同僚は別の側を示しました。
problem-next_feed-choice-differs = 話し合い、もう一度電話してください。誤りなら選択を取り消してください。
problem_feed-fork-none = 二つの先頭は、{ $participant } が異なる二つのフィードを見せていることの証拠になりません。
problem_feed-not-whole =
    { $n ->
       *[other] このノードは復元されたもので、{ $peer } を含む { $n } か国が、自国の公表をどこまで知っているかまだ答えていません。
    }
problem-next_feed-not-whole = 回答があるまでお待ちください。番号を二度使わないよう、以前の公表を先に取り戻す必要があります。途絶えている回線は名簿に表示されます。
problem_feed-unknown = 求めた相手は、そのフィードを持っていません。
problem_feed-proof-none = { $participant }に対して証明されたことはありません。
problem_cover-disagrees = これらの当直の時間は両立しません。順序が違うか、述べている期間を超えています。
problem_question-number = 気付いたことに番号が含まれており、全ての国に読まれます。
problem-next_question-number = 気付いた経緯だけを書き、番号は書かないでください。正しい番号はその国自身が示します。
problem_question-own-entry = これは自国の項目です。
problem-next_question-own-entry = 項目そのものを変更してください。
