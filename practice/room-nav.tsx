import { ROOMS, type Room } from './room';

/** Links, so that every room has its own address and the back button works. */
export function RoomNav({ current }: { readonly current: Room }) {
  return (
    <nav class="rooms" aria-label="Rooms">
      {ROOMS.map(({ room, title, made }) => (
        <a key={room} href={`#${room}`} aria-current={room === current ? 'page' : undefined}>
          <span class="room-title">{title}</span>
          <span class="room-made">{made}</span>
        </a>
      ))}
    </nav>
  );
}
