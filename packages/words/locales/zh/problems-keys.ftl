### 中文: drafted by machine, not yet reviewed by a native lawyer.

problem_key-change-unknown = 此处没有等待中的此项密钥更改。
problem-next_key-change-unknown = 请查看密钥页；同事可能已同意或停止。
problem_key-change-own-twice = 您已同意；第二个同意由同事作出。
problem-next_key-change-own-twice = 请同事打开此页。
problem_key-change-stale = 此项提出之后，密钥已被更改。
problem-next_key-change-stale = 请停止；如仍需要，请重新提出。
problem_key-change-role = 您的职务不能同意新密钥。
problem-next_key-change-role = 请找主管、检察官或律师。
problem_compromise-ahead = 密钥落入他人之手的起始时间在将来。
problem-next_compromise-ahead = 请填写他人可能已持有密钥的最早时刻。
problem_keys-other-root = { $participant }声明了新的根密钥：其节点已新建，或有人冒充。对其新签名的内容均不予信任。
problem-next_keys-other-root = 请索取载有新指纹的照会，并由两名官员如首次一样接纳新的声明。
problem_keys-forked = { $participant }以同一版次签署了两份不同的密钥声明。以先到者为准。
problem-next_keys-forked = 请以您信任的号码致电对方：其根密钥可能已落入他人之手。
problem_keys-not-given = { $participant }称有更新的密钥声明，但未提供。
problem-next_keys-not-given = 请询问其维护人员；在此之前以此处的声明为准。
