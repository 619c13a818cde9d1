import type { Random } from './random';

/** Where a household's names come from; it decides its language too. */
export type Origin =
  'norwegian' | 'ukrainian' | 'eritrean' | 'syrian' | 'somali' | 'polish' | 'afghan';

interface Names {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly last: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

/** Common first names and family names; who carries both together is invented. */
const NAMES: Readonly<Record<Origin, Names>> = {
  norwegian: {
    women: words(
      'Anne Inger Kari Marit Ingrid Liv Eva Berit Astrid Bjørg Hilde Anna Solveig Marianne Randi Ida Nina Maria Elisabeth Kristin Heidi Tone Silje Camilla Ingeborg Emma Nora Thea Sara Hanne Turid Gerd Åse Grete Wenche Mona Lene Trine Mette Ragnhild',
    ),
    men: words(
      'Jan Per Bjørn Ole Lars Kjell Knut Arne Svein Thomas Hans Geir Tor Morten Terje Odd Erik Martin Andreas John Anders Rune Trond Tore Daniel Jon Kristian Magnus Sindre Even Henrik Jonas Ståle Øyvind Rolf Egil Leif Asbjørn Roar Vidar',
    ),
    last: words(
      'Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berg Haugen Hagen Johannessen Andreassen Jacobsen Dahl Jørgensen Halvorsen Henriksen Lund Sørensen Jakobsen Moen Gundersen Iversen Strand Solberg Svendsen Eide Knutsen Martinsen Bakken Kristoffersen Nygård Sandvik Brekke',
    ),
  },
  ukrainian: {
    women: words('Olena Iryna Oksana Natalia Tetiana Kateryna Yulia Svitlana Halyna Daria'),
    men: words('Oleksandr Andrii Serhii Dmytro Ivan Mykola Petro Bohdan Taras Viktor'),
    last: words(
      'Kovalenko Shevchenko Bondarenko Tkachenko Kravchenko Oliinyk Lysenko Marchenko Savchenko Rudenko',
    ),
  },
  eritrean: {
    women: words('Selam Feven Helen Luwam Rahwa Semhar Yordanos Saba Miriam Winta'),
    men: words('Yonas Samuel Daniel Filmon Robel Merhawi Tesfay Abel Kibrom Isaias'),
    last: words('Tesfay Haile Gebremedhin Berhane Kidane Mehari Negash Woldu Habte Araya'),
  },
  syrian: {
    women: words('Rania Amal Noor Layla Hanan Samira Rasha Dima Lina Fatima'),
    men: words('Ahmad Omar Khaled Mahmoud Yousef Hassan Bilal Samer Ibrahim Tarek'),
    last: words('Haddad Khoury Najjar Darwish Hamdan Saleh Mansour Aziz Nasser Kassem'),
  },
  somali: {
    women: words('Amina Hodan Ifrah Khadija Sahra Ayaan Fadumo Nasra Hibo Zahra'),
    men: words('Abdi Mohamed Ali Yusuf Ismail Hassan Farah Omar Liban Mahad'),
    last: words('Warsame Abdullahi Farah Jama Nur Hussein Aden Osman Elmi Gedi'),
  },
  polish: {
    women: words('Agnieszka Katarzyna Magdalena Monika Ewa Joanna Beata Dorota Anna Barbara'),
    men: words('Piotr Krzysztof Tomasz Marcin Pawel Grzegorz Marek Adam Jakub Rafal'),
    last: words(
      'Nowak Wisniewski Wojcik Kaminski Lewandowski Zielinski Mazur Krawczyk Dudek Wrobel',
    ),
  },
  afghan: {
    women: words('Zahra Maryam Parwin Shabnam Nasrin Farzana Laila Roya Marwa Soraya'),
    men: words('Ali Reza Hamid Najib Farid Jawad Mustafa Karim Zaki Nabil'),
    last: words('Ahmadi Rahimi Karimi Hosseini Nazari Mohammadi Sharifi Azizi Noori Haidari'),
  },
};

export type Sex = 'woman' | 'man';

export function firstName(origin: Origin, sex: Sex, random: Random): string {
  const names = NAMES[origin];
  return random.pick(sex === 'woman' ? names.women : names.men);
}

export function lastName(origin: Origin, random: Random): string {
  return random.pick(NAMES[origin].last);
}
