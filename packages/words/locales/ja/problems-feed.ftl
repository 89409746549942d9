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
